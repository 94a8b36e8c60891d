"""Where the fields of a checked case stand in its document, and which field stands at a place."""

from __future__ import annotations

from letterstall.core.proposal import Span
from letterstall.desk.review import Review
from letterstall.desk.review_cards import Card


def places_of_field(review: Review, field: str) -> tuple[Span, ...]:
    """Return where the value of a field stands in the document, () where the document does not say it."""
    proposal = review.proposal
    match field.split("."):
        case ["addressees", _, "lines", _]:
            return _place_of_line(review, field)
        case ["letter" | "letters", *_, "text"]:
            prefix = field.removesuffix("text")
            parts = (f"{prefix}paragraphs.", f"{prefix}asks.")
            return tuple(one.span for one in proposal.sources if one.field.startswith(parts))
        case ["links"]:
            return tuple(one.span for one in proposal.sources if one.field.startswith("links"))
    source = proposal.source(field)
    return (source.span,) if source else ()


def _place_of_line(review: Review, field: str) -> tuple[Span, ...]:
    """Return the place of one line of an address, that of the whole where the line was mended."""
    whole = review.proposal.source(field.rpartition(".")[0])
    if whole is None:
        return ()
    line = review.value(field)
    start = review.document.text.find(line, whole.span.start, whole.span.end) if line else -1
    return (Span(start, start + len(line)) if start >= 0 else whole.span,)


def places_of_card(review: Review, card: Card) -> tuple[Span, ...]:
    """Return where what a card is about stands: an address as one block, else the places of its doubts or fields."""
    if card.kind == "addressees":
        whole = review.proposal.source(f"{card.key}.kind")
        if whole is not None:
            return (whole.span,)
    if card.key == "letter":
        return _whole_letter(review)
    doubted = tuple(doubt.span for doubt in review.doubts(card) if doubt.span is not None)
    if not card.fields and (source := review.proposal.source(card.key)) is not None:
        return (source.span,)
    fields = tuple(place for field in (*card.fields, *card.more) for place in places_of_field(review, field))
    return fields if card.fields and fields else doubted


def _whole_letter(review: Review) -> tuple[Span, ...]:
    parts = [one.span for one in review.proposal.sources if one.field.startswith("letter.")]
    return (Span(min(one.start for one in parts), max(one.end for one in parts)),) if parts else ()


def all_places(review: Review) -> tuple[Span, ...]:
    """Return every place of the document from which something was taken, in order; no two of them overlap."""
    merged: list[Span] = []
    taken = (one.span for one in review.proposal.sources if not one.field.endswith(".kind"))
    for span in sorted(taken, key=lambda one: (one.start, one.end)):
        if merged and span.start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(span.end, merged[-1].end))
        else:
            merged.append(span)
    return tuple(merged)


def field_at(review: Review, offset: int) -> str:
    """Return the field that was taken from this place, of several the one with the shortest; "" for none."""
    here = [one for one in review.proposal.sources if one.span.start <= offset < one.span.end]
    shortest = min(here, key=lambda one: one.span.end - one.span.start, default=None)
    return _shown_field(review, shortest.field, offset) if shortest else ""


def _shown_field(review: Review, field: str, offset: int) -> str:
    match field.split("."):
        case ["letter", "paragraphs" | "asks", _]:
            return "letter.text"
        case ["letters", number, "paragraphs" | "asks", _]:
            return f"letters.{number}.text"
        case ["links", _]:
            return "links"
        case ["addressees", number, "lines"]:
            return _line_at(review, f"addressees.{number}", offset)
        case ["addressees", number, "kind"]:
            return f"addressees.{number}.{'office' if review.value(f'addressees.{number}.office') else 'name'}"
        case ["addressees", number, "salutation"] if review.card_of(field) is None:
            return "letter.salutation"
    return field


def _line_at(review: Review, key: str, offset: int) -> str:
    card = review.card(key)
    lines = [field for field in (card.fields if card else ()) if ".lines." in field]
    for field in lines:
        if any(place.start <= offset < place.end for place in _place_of_line(review, field)):
            return field
    return lines[0] if lines else f"{key}.lines.0"
