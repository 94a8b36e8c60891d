"""What is checked together: the fields of a case in groups, and which group a doubt belongs to."""

from __future__ import annotations

from dataclasses import dataclass

from letterstall.core.case import Addressee, Case
from letterstall.core.proposal import Doubt, Proposal

_PERSON = ("name", "native_name", "native_language", "pronouns")
_MORE_OF_ADDRESSEE = ("kind", "salutation", "channels", "remark")
_WHOLE = {
    "deadline": ("deadline", "deadline_kind"),
    "languages": ("preferred_languages", "own_language_welcome"),
    "number": ("ua_number", "index", "issued"),
    "title": ("title",),
    "letter": ("letter.salutation", "letter.text", "letter.closing"),
    "summary": ("summary",),
    "background": ("background",),
    "links": ("links",),
    "after_deadline": ("after_deadline",),
    "publisher": ("publisher",),
}
_GROUP_OF = {
    "issued": "number",
    "ua_number": "number",
    "index": "number",
    "deadline_kind": "deadline",
    "preferred_languages": "languages",
    "own_language_welcome": "languages",
}
_ORDER = ("addressees", "letter", "letters", "spelling", "people", "number", "deadline", "languages", "title")
"""In which order doubtful groups are shown; the rest follow as they come."""


@dataclass(frozen=True, slots=True)
class Card:
    """A group that is checked together.

    `key` names it: "addressees.1", "letter", "letter.paragraphs.0", "spelling.4", "document". `fields` are shown at
    once, `more` on demand; `doubts` are numbers in `Proposal.doubts`.
    """

    key: str
    fields: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    doubts: tuple[int, ...] = ()

    @property
    def kind(self) -> str:
        """The first part of its name."""
        return self.key.partition(".")[0]

    @property
    def is_paragraph(self) -> bool:
        """Whether it is about one paragraph of the letter, which is changed in the letter."""
        return self.key.startswith("letter.paragraphs.") or self.key.startswith("letter.asks.")


def cards_of(case: Case, proposal: Proposal) -> tuple[Card, ...]:
    """Return all groups of a case, those without any doubt in the order of a case."""
    doubts = _by_key(proposal)
    keys = dict.fromkeys((*_keys_of(case), *doubts))
    return tuple(_card(case, key, tuple(doubts.get(key, ()))) for key in keys)


def in_order_of_doubt(cards: tuple[Card, ...]) -> tuple[Card, ...]:
    """Return cards as they are to be checked: addressees, the letter, names, numbers."""
    return tuple(sorted(cards, key=lambda card: _ORDER.index(card.kind) if card.kind in _ORDER else len(_ORDER)))


def _keys_of(case: Case) -> tuple[str, ...]:
    people = tuple(f"people.{number}" for number in range(len(case.people)))
    addressees = tuple(f"addressees.{number}" for number in range(len(case.addressees)))
    further = tuple(f"letters.{number}" for number in range(1, len(case.letters)))
    whole = tuple(_WHOLE)
    after_letter = whole.index("letter") + 1
    return (*people, *addressees, *whole[:after_letter], *further, *whole[after_letter:])


def _card(case: Case, key: str, doubts: tuple[int, ...]) -> Card:
    match key.split("."):
        case ["people", number]:
            return Card(key, tuple(f"people.{number}.{name}" for name in _PERSON), (), doubts)
        case ["addressees", number]:
            return _addressee_card(case, key, case.addressees[int(number)], doubts)
        case ["letters", _]:
            return Card(key, (f"{key}.text", f"{key}.closing"), (), doubts)
    return Card(key, _WHOLE.get(key, ()), (), doubts)


def _addressee_card(case: Case, key: str, one: Addressee, doubts: tuple[int, ...]) -> Card:
    lines = tuple(f"{key}.lines.{number}" for number in range(max(1, len(one.lines))))
    hidden = [f"{key}.{name}" for name in _MORE_OF_ADDRESSEE]
    if case.target is one:
        hidden.remove(f"{key}.salutation")  # it is the letter's
    filled = tuple(field for field in hidden if not field.endswith(".kind") and _is_filled(one, field))
    heads = tuple(f"{key}.{name}" for name in ("name", "office") if _is_head_shown(one, name))
    unseen = tuple(f"{key}.{name}" for name in ("name", "office") if not _is_head_shown(one, name))
    more = (*unseen, *(field for field in hidden if field not in filled))
    return Card(key, (*heads, *lines, f"{key}.country", *filled), more, doubts)


def _is_head_shown(one: Addressee, name: str) -> bool:
    """Of name and office an empty one stands among the further fields, unless both are empty."""
    return bool(getattr(one, name)) or not one.shown_name


def _is_filled(one: Addressee, field: str) -> bool:
    return bool(getattr(one, field.rpartition(".")[2]))


# doubts


def _by_key(proposal: Proposal) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for number, doubt in enumerate(proposal.doubts):
        found.setdefault(_key_of(proposal, number, doubt), []).append(number)
    return found


def _key_of(proposal: Proposal, number: int, doubt: Doubt) -> str:
    if doubt.kind == "two_spellings":
        return f"spelling.{number}"
    match doubt.field.split("."):
        case ["addressees" | "people" as name]:
            return _item_at(proposal, name, doubt)
        case ["addressees" | "people" | "letters" as name, place, *_]:
            return f"{name}.{place}"
        case ["letter", "paragraphs" | "asks" as name, place]:
            return f"letter.{name}.{place}"
        case [name, *_]:
            key = _GROUP_OF.get(name, name)
            return key if key in _WHOLE else "document"
    return "document"


def _item_at(proposal: Proposal, name: str, doubt: Doubt) -> str:
    """Return the addressee or person whose place in the document the doubt is about, the first where none is."""
    items = proposal.case.addressees if name == "addressees" else proposal.case.people
    for number in range(len(items)):
        prefix = f"{name}.{number}."
        places = (one.span for one in proposal.sources if one.field.startswith(prefix))
        if doubt.span and any(one.start < doubt.span.end and doubt.span.start < one.end for one in places):
            return f"{name}.{number}"
    return f"{name}.0" if items else name
