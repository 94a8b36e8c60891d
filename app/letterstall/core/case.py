"""A case: a person at risk, what happened, whom to write to, what to ask for.

The texts are the publisher's, kept word for word. The folder that holds them is described in the
README of `cases/`; reading and writing it is the work of `storage.case_folder`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from letterstall.core.languages import ByLanguage

AddresseeKind = Literal["target", "copy", "embassy"]
ChannelKind = Literal["email", "fax", "phone", "web", "social"]
BlockKind = Literal["paragraph", "ask"]


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody the letter is written for."""

    name: str
    native_name: str = ""
    native_language: str = ""
    pronouns: str = ""


@dataclass(frozen=True, slots=True)
class Channel:
    """A way to reach an addressee other than by post. It never gets near an envelope."""

    kind: ChannelKind
    value: str
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Addressee:
    """An official the letter, or a copy of it, goes to.

    `lines` are postal lines as the case prints them, without name, office and country;
    `country` is an ISO 3166 code of two letters, or "" where the case gives none.
    """

    kind: AddresseeKind
    name: str = ""
    office: str = ""
    lines: tuple[str, ...] = ()
    country: str = ""
    salutation: ByLanguage = ByLanguage()
    channels: tuple[Channel, ...] = ()
    remark: str = ""

    @property
    def shown_name(self) -> str:
        """The name, or the office where the case names nobody."""
        return self.name or self.office


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph of a letter, or one ask of its list."""

    kind: BlockKind
    text: str


@dataclass(frozen=True, slots=True)
class ModelLetter:
    """The publisher's model letter in one language; salutation and closing stand beside the body."""

    language: str
    blocks: tuple[Block, ...]
    closing: str = ""

    @property
    def asks(self) -> tuple[str, ...]:
        """The texts of the asks, in order."""
        return tuple(block.text for block in self.blocks if block.kind == "ask")


@dataclass(frozen=True, slots=True)
class Reference:
    """Who published the case, and under which numbers."""

    publisher: str = ""
    ua_number: str = ""
    index: str = ""
    supersedes: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """The document as it was received: its place in the case folder and its SHA-256 in hex."""

    file: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Case:
    """Everything a case folder says, checked and frozen."""

    id: str
    title: ByLanguage
    country: str = ""
    status: Literal["open", "closed"] = "open"
    closed_on: date | None = None
    closed_reason: ByLanguage = ByLanguage()
    issued: date | None = None
    deadline: date | None = None
    deadline_kind: Literal["until", "before"] = "until"
    after_deadline: ByLanguage = ByLanguage()
    preferred_languages: tuple[str, ...] = ()
    own_language_welcome: bool = False
    links: tuple[str, ...] = ()
    ask_names: tuple[tuple[str, tuple[str, ...]], ...] = ()
    is_practice: bool = False
    reference: Reference = Reference()
    people: tuple[Person, ...] = ()
    addressees: tuple[Addressee, ...] = ()
    notes: tuple[str, ...] = ()
    source: Source | None = None
    summary: ByLanguage = ByLanguage()
    background: ByLanguage = ByLanguage()
    letters: tuple[ModelLetter, ...] = ()

    @property
    def target(self) -> Addressee | None:
        """Whom the letter itself goes to: the first target, or the first addressee where the case calls none so."""
        targets = [one for one in self.addressees if one.kind == "target"]
        return next(iter(targets or self.addressees), None)

    @property
    def copy_addressees(self) -> tuple[Addressee, ...]:
        """Who gets a copy, in the order of the case."""
        return tuple(one for one in self.addressees if one is not self.target)

    def model_letter(self, language: str) -> ModelLetter | None:
        """Return the model letter in this language or a shorter form of its tag, else None."""
        primary = language.split("-")[0]
        exact = [one for one in self.letters if one.language == language]
        near = [one for one in self.letters if one.language.split("-")[0] == primary]
        return next(iter(exact or near), None)

    def names_of_asks(self, language: str) -> tuple[str, ...]:
        """Return the short names of the asks in this language, or () when the case has none."""
        known = dict(self.ask_names)
        return known.get(language) or known.get(language.split("-")[0]) or ()

    def is_past_deadline(self, today: date) -> bool:
        """Say whether the deadline has passed; an "until" day still counts, a "before" day does not."""
        if self.deadline is None:
            return False
        return today > self.deadline or (self.deadline_kind == "before" and today == self.deadline)

    def days_left(self, today: date) -> int | None:
        """Return the number of days on which a letter may still be sent after today, or None without a deadline."""
        if self.deadline is None:
            return None
        return (self.deadline - today).days - (self.deadline_kind == "before")
