"""case.toml: its facts, typed and checked. The order of the functions is that of the file."""

from __future__ import annotations

import re
from pathlib import Path
from typing import cast

from letterstall.core.case import Addressee, AddresseeKind, Case, Channel, ChannelKind, Person, Reference, Source
from letterstall.core.errors import BrokenCaseFile
from letterstall.core.languages import ByLanguage
from letterstall.storage.case_fields import Fields
from letterstall.storage.inside import is_plain_path
from letterstall.storage.toml_places import line_of_error, read_toml

CASE_FILE = "case.toml"

FORMAT = 1
"""The version of the case format."""

ADDRESSEE_KINDS = ("target", "copy", "embassy")
CHANNEL_KINDS = ("email", "fax", "phone", "web", "social")


def read_facts(file: Path, text: str) -> Fields:
    """Return the file as fields. Raises BrokenCaseFile with the line when it is no TOML."""
    source = text.replace("\r\n", "\n")
    try:
        return Fields(file, source, read_toml(source))
    except ValueError as error:
        raise BrokenCaseFile(file, line=line_of_error(error), reason=f"no readable TOML: {error}") from error


def facts_of(fields: Fields, folder_name: str) -> Case:
    """Return the case without its texts. Raises BadField."""
    if fields.number("format", FORMAT) != FORMAT:
        fields.refuse("format", f"format {FORMAT} is expected")
    return Case(
        id=_id(fields, folder_name),
        title=fields.by_language("title"),
        country=fields.country("country"),
        status="closed" if fields.choice("status", ("open", "closed")) == "closed" else "open",
        closed_on=fields.day("closed_on"),
        closed_reason=fields.by_language("closed_reason"),
        issued=fields.day("issued"),
        deadline=fields.day("deadline"),
        deadline_kind="before" if fields.choice("deadline_kind", ("until", "before")) == "before" else "until",
        after_deadline=fields.by_language("after_deadline"),
        preferred_languages=fields.texts("preferred_languages"),
        own_language_welcome=fields.flag("own_language_welcome"),
        links=fields.texts("links"),
        ask_names=fields.lists_by_language("ask_names"),
        is_practice=fields.flag("practice"),
        reference=_reference(fields.inner("reference")),
        people=tuple(_person(one) for one in fields.each("people")),
        addressees=_addressees(fields),
        notes=fields.inner("do_not_write").texts("notes"),
        source=_source(fields),
    )


def closings_of(fields: Fields) -> ByLanguage:
    """Return the closing words of the model letters by language. Raises BadField."""
    return fields.by_language("closing")


def _id(fields: Fields, folder_name: str) -> str:
    """Return the id; it becomes part of file names, so it has letters, digits, "-" and "_" only."""
    given = fields.text("id")
    if "id" not in fields.table:
        return re.sub(r"[^\w-]+", "-", folder_name)[:80] or "case"
    if not re.fullmatch(r"\w[\w-]{0,79}", given):
        fields.refuse("id", "up to 80 letters, digits, “-” and “_” are expected")
    return given


def _reference(fields: Fields) -> Reference:
    return Reference(*(fields.text(key) for key in ("publisher", "ua_number", "index", "supersedes")))


def _person(fields: Fields) -> Person:
    person = Person(*(fields.text(key) for key in ("name", "native_name", "native_language", "pronouns")))
    return person if person.name else fields.refuse("name", "a name is expected")


def _addressees(fields: Fields) -> tuple[Addressee, ...]:
    addressees = tuple(_addressee(one) for one in fields.each("addressees"))
    return addressees or fields.refuse("addressees", "one addressee at least is needed")


def _addressee(fields: Fields) -> Addressee:
    if not fields.text("name") and not fields.text("office"):
        fields.refuse("name", "a name or an office is expected")
    return Addressee(
        kind=cast(AddresseeKind, fields.choice("kind", ADDRESSEE_KINDS)),
        name=fields.text("name"),
        office=fields.text("office"),
        lines=fields.texts("lines"),
        country=fields.country("country"),
        salutation=fields.by_language("salutation"),
        channels=tuple(_channel(one) for one in fields.each("channels")),
        remark=fields.text("remark"),
    )


def _channel(fields: Fields) -> Channel:
    kind = cast(ChannelKind, fields.choice("kind", CHANNEL_KINDS))
    return Channel(kind, fields.text("value"), fields.text("remark"))


def _source(fields: Fields) -> Source | None:
    source = fields.inner("source")
    if not source.table:
        return None
    file = source.text("file")
    if not is_plain_path(file):
        source.refuse("file", "a file inside the case folder is expected")
    return Source(file, source.text("sha256"))
