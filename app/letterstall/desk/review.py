"""The check of an imported case: what is doubtful, what was settled, what was changed. Nothing of it is saved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from letterstall.core.case import Addressee, Case, Person
from letterstall.core.document import Document
from letterstall.core.proposal import Doubt, Proposal
from letterstall.desk.importing import Imported
from letterstall.desk.review_cards import Card, cards_of, in_order_of_doubt
from letterstall.desk.review_fields import case_language, value_of, with_value
from letterstall.desk.review_texts import FieldNotUnderstood, Misreading

Missing = Literal["title", "letter", "addressees", "addressee_name", "field"]
"""What a case cannot be saved without; "field": a field holds what cannot be understood."""


@dataclass(frozen=True, slots=True)
class Misread:
    """What stands in a field and could not be understood; the case has not taken it."""

    field: str
    text: str
    problem: Misreading


@dataclass(frozen=True, slots=True)
class Lack:
    """Something the case cannot be saved without, and the field or card to go to."""

    kind: Missing
    place: str


@dataclass(frozen=True, slots=True)
class Review:
    """One moment of a check; every change is a new one.

    `settled` are numbers of doubts that the person called right; `removed` are cards that were taken out of the case,
    which can be brought back. Addressees and people keep their numbers as long as the check lasts.
    """

    imported: Imported
    case: Case
    settled: frozenset[int] = frozenset()
    removed: frozenset[str] = frozenset()
    misread: tuple[Misread, ...] = ()

    @classmethod
    def begin(cls, imported: Imported) -> Review:
        """Return the check of what a document gave."""
        return cls(imported, imported.proposal.case)

    @property
    def proposal(self) -> Proposal:
        """What the document gave."""
        return self.imported.proposal

    @property
    def document(self) -> Document:
        """The document."""
        return self.imported.document

    @property
    def is_edited(self) -> bool:
        """Whether the person changed anything; to call something right is no change."""
        return self.case != self.proposal.case or bool(self.removed) or bool(self.misread)

    # fields

    def value(self, field: str) -> str:
        """Return what stands in a field, also where it could not be understood."""
        typed = next((one.text for one in self.misread if one.field == field), None)
        return value_of(self.case, field) if typed is None else typed

    def with_value(self, field: str, text: str, names: Mapping[str, str] | None = None) -> Review:
        """Return the check with another text in a field; what cannot be understood is kept as it was typed."""
        others = tuple(one for one in self.misread if one.field != field)
        try:
            return replace(self, case=with_value(self.case, field, text, names), misread=others)
        except FieldNotUnderstood as error:
            return replace(self, misread=(*others, Misread(field, text, error.problem)))

    def misread_in(self, field: str) -> Misread | None:
        """Return what could not be understood in a field."""
        return next((one for one in self.misread if one.field == field), None)

    # cards

    @property
    def cards(self) -> tuple[Card, ...]:
        """All cards."""
        return cards_of(self.case, self.proposal)

    @property
    def doubtful(self) -> tuple[Card, ...]:
        """The cards with a doubt, settled or not, as they are to be checked, and what the person added."""
        return in_order_of_doubt(tuple(card for card in self.cards if card.doubts or self.is_added(card.key)))

    @property
    def sure(self) -> tuple[Card, ...]:
        """The cards that were found without doubt."""
        return tuple(card for card in self._plain if self._was_found(card))

    @property
    def empty(self) -> tuple[Card, ...]:
        """The cards of which the document says nothing."""
        return tuple(card for card in self._plain if not self._was_found(card))

    @property
    def _plain(self) -> tuple[Card, ...]:
        return tuple(card for card in self.cards if not card.doubts and not self.is_added(card.key))

    def _was_found(self, card: Card) -> bool:
        fields = (field for field in card.fields if not field.endswith("_kind"))
        return any(value_of(self.proposal.case, field) for field in fields)

    def card(self, key: str) -> Card | None:
        """Return the card of this name."""
        return next((card for card in self.cards if card.key == key), None)

    def card_of(self, field: str) -> Card | None:
        """Return the card on which a field is shown."""
        return next((card for card in self.cards if field in (*card.fields, *card.more)), None)

    def is_added(self, key: str) -> bool:
        """Whether the person added this addressee or person."""
        name, _, number = key.partition(".")
        if name not in ("addressees", "people") or not number:
            return False
        items = self.proposal.case.addressees if name == "addressees" else self.proposal.case.people
        return int(number) >= len(items)

    def doubts(self, card: Card) -> tuple[Doubt, ...]:
        """Return the doubts of a card."""
        return tuple(self.proposal.doubts[number] for number in card.doubts)

    # settling

    @property
    def to_check(self) -> int:
        """The number of cards that are still to be checked."""
        return sum(not self.is_settled(card) for card in self.cards if card.doubts)

    def is_settled(self, card: Card) -> bool:
        """Whether every doubt of a card was called right, changed by hand, or taken out of the case."""
        is_done = card.key in self.removed or self._is_changed(card)
        return is_done or self.settled.issuperset(card.doubts)

    def _is_changed(self, card: Card) -> bool:
        """Whether the person changed what the card is about."""
        if card.is_paragraph:
            before = self.paragraph(card.key)
            return bool(before) and before not in {block.text for one in self.case.letters for block in one.blocks}
        if card.key in ("addressees", "people"):
            return bool(getattr(self.finished(), card.key))
        return any(self._is_other(field) for field in (*card.fields, *card.more))

    def _is_other(self, field: str) -> bool:
        try:
            return value_of(self.case, field) != value_of(self.proposal.case, field)
        except IndexError:
            return True

    def paragraph(self, key: str) -> str:
        """Return the words of a paragraph or an ask as they were found, "" where there is none."""
        _, name, number = key.split(".")
        kind = "ask" if name == "asks" else "paragraph"
        letters = self.proposal.case.letters
        texts = [block.text for block in letters[0].blocks if block.kind == kind] if letters else []
        return texts[int(number)] if int(number) < len(texts) else ""

    def settle(self, card: Card) -> Review:
        """Call a card right."""
        return replace(self, settled=self.settled | frozenset(card.doubts))

    def unsettled_as(self, settled: frozenset[int]) -> Review:
        """Return the check with these doubts called right, and no others."""
        return replace(self, settled=settled)

    # adding and removing

    def remove(self, key: str) -> Review:
        """Take an addressee or a person out of the case."""
        return replace(self, removed=self.removed | {key})

    def bring_back(self, key: str) -> Review:
        """Put an addressee or a person back."""
        return replace(self, removed=self.removed - {key})

    def with_addressee(self) -> Review:
        """Add an empty addressee: the first is written to, others get a copy."""
        added = Addressee("copy" if self.finished().addressees else "target")
        return replace(self, case=replace(self.case, addressees=(*self.case.addressees, added)))

    def with_person(self) -> Review:
        """Add an empty person."""
        return replace(self, case=replace(self.case, people=(*self.case.people, Person(""))))

    def with_lines_of(self, key: str, other: Review) -> Review:
        """Return the check with the lines that an address has in another one."""
        number = int(key.partition(".")[2])
        addressees = list(self.case.addressees)
        addressees[number] = replace(addressees[number], lines=other.case.addressees[number].lines)
        return replace(self, case=replace(self.case, addressees=tuple(addressees)))

    # the end

    @property
    def lacks(self) -> tuple[Lack, ...]:
        """What the case cannot be saved without."""
        case = self.finished()
        lacks = [Lack("field", one.field) for one in self.misread if not self._is_removed(one.field)]
        if not case.addressees:
            lacks.append(Lack("addressees", "addressees"))
        for number, one in enumerate(self.case.addressees):
            if f"addressees.{number}" not in self.removed and _is_filled(one) and not one.shown_name.strip():
                lacks.append(Lack("addressee_name", f"addressees.{number}.office"))
        if not any(one.blocks for one in case.letters):
            lacks.append(Lack("letter", "letter.text"))
        if not case.title.best(case_language(case)).strip():
            lacks.append(Lack("title", "title"))
        return tuple(lacks)

    def _is_removed(self, field: str) -> bool:
        return ".".join(field.split(".")[:2]) in self.removed

    def finished(self, supersedes: str = "") -> Case:
        """Return the case to save: without what was taken out and without what was left empty."""
        people = (one for number, one in enumerate(self.case.people) if f"people.{number}" not in self.removed)
        addressees = (one for n, one in enumerate(self.case.addressees) if f"addressees.{n}" not in self.removed)
        kept = tuple(_without_gaps(one) for one in addressees if _is_filled(one))
        case = replace(self.case, people=tuple(one for one in people if one.name.strip()), addressees=kept)
        case = replace(case, letters=tuple(one for one in case.letters if one.blocks))
        return replace(case, reference=replace(case.reference, supersedes=supersedes))


def _is_filled(one: Addressee) -> bool:
    return bool(one.name or one.office or any(one.lines) or one.channels)


def _without_gaps(one: Addressee) -> Addressee:
    return replace(one, lines=tuple(line for line in one.lines if line.strip()))
