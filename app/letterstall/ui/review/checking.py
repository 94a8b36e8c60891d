"""The check that goes on in a window: what it shows, what is asked of it, and what it tells."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from letterstall.desk.review import Review
from letterstall.desk.review_cards import Card
from letterstall.ui.review.names import language_names, typed_value

Step = Callable[[Review], Review]


class Checking(QObject):
    """Holds the check as a frozen value. Requests are verbs, announcements past tense."""

    field_changed = Signal(str)
    """What stands in this field is other."""
    lines_changed = Signal(str)
    """The fields of this card are others, and their numbers."""
    card_changed = Signal(str)
    """This card was settled, taken out, or the reverse."""
    cards_added = Signal(str)
    """There is a new card of this name."""

    def __init__(self, review: Review, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.review = review
        self._names = language_names(review)
        self._way_back: list[tuple[str, Step]] = []

    def edit(self, field: str, text: str) -> None:
        """Take what was typed into a field."""
        before = self.review
        self.review = before.with_value(field, typed_value(text), self._names)
        if "\n" in text and ".lines." in field:
            self._part_lines(field, before)
        self.field_changed.emit(field)

    def _part_lines(self, field: str, before: Review) -> None:
        """Several lines came into one: each has a field now."""
        key = field.partition(".lines.")[0]
        self._way_back.append((key, lambda review: review.with_lines_of(key, before)))
        self.lines_changed.emit(key)

    def add_line(self, key: str) -> str:
        """Add an empty line to an address and return its field."""
        card = self.review.card(key)
        lines = [field for field in card.fields if ".lines." in field] if card else []
        has_none = lines == [f"{key}.lines.0"] and not self.review.value(lines[0])
        field = lines[0] if has_none else f"{key}.lines.{len(lines)}"
        if not has_none:
            self.review = self.review.with_value(field, "")
            self.lines_changed.emit(key)
        return field

    def settle(self, card: Card) -> None:
        """Call a card right."""
        before = self.review.settled
        self._do(card.key, self.review.settle(card), lambda review: review.unsettled_as(before))

    def look_again(self, card: Card) -> None:
        """Ask about a card again that was called right."""
        self._do(card.key, self.review.unsettled_as(self.review.settled - frozenset(card.doubts)), None)

    def remove(self, key: str) -> None:
        """Take an addressee or a person out of the case."""
        self._do(key, self.review.remove(key), lambda review: review.bring_back(key))

    def bring_back(self, key: str) -> None:
        """Put an addressee or a person back."""
        self._do(key, self.review.bring_back(key), None)

    def add_addressee(self) -> str:
        """Add an empty addressee and return its card's name."""
        return self._add(self.review.with_addressee(), f"addressees.{len(self.review.case.addressees)}")

    def add_person(self) -> str:
        """Add an empty person and return its card's name."""
        return self._add(self.review.with_person(), f"people.{len(self.review.case.people)}")

    def undo(self) -> None:
        """Take the last of these steps back; what was typed meanwhile stays."""
        if self._way_back:
            key, step = self._way_back.pop()
            self.review = step(self.review)
            self.lines_changed.emit(key)
            self.card_changed.emit(key)

    def _add(self, review: Review, key: str) -> str:
        self.review = review
        self._way_back.append((key, partial(Review.remove, key=key)))
        self.cards_added.emit(key)
        return key

    def _do(self, key: str, review: Review, back: Step | None) -> None:
        self.review = review
        if back is not None:
            self._way_back.append((key, back))
        self.card_changed.emit(key)
