from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest
from tests.typeset.placing import bottom, only, parts

from letterstall.core.geometry import PT_PER_MM
from letterstall.core.manuscript import Manuscript, Passage
from letterstall.core.stationery import Stationery
from letterstall.typeset.pages import Typesetter

Maker = Callable[..., Manuscript]


def test_the_parts_stand_in_the_order_of_reading(
    typesetter: Typesetter, manuscript: Maker, stationery: Stationery
) -> None:
    made = manuscript(
        1,
        subject="Ilan Dorvek",
        enclosures=("Enclosure: a drawing",),
        copy_note=("Copy", "of a letter"),
        banner="Practice",
    )
    (page,) = typesetter.set_letter(made, stationery).pages
    roles = list(dict.fromkeys(placed.element.role for placed in page.placed))
    assert roles == [
        "banner", "sender", "address", "copy_note", "date", "subject", "salutation", "paragraph", "ask",
        "closing", "signature", "enclosures", "copy_to",
    ]  # fmt: skip


def test_there_is_room_to_sign(typesetter: Typesetter, manuscript: Maker, stationery: Stationery) -> None:
    for paragraphs in range(1, 9):
        for page in typesetter.set_letter(manuscript(paragraphs), stationery).pages:
            if parts(page, "signature"):
                room = only(page, "signature").y - bottom(only(page, "closing")) * PT_PER_MM
                assert room >= 3 * stationery.size * 1.2


def test_there_is_room_to_sign_without_a_typed_name(
    typesetter: Typesetter, manuscript: Maker, stationery: Stationery
) -> None:
    (page,) = typesetter.set_letter(manuscript(1, signature=""), stationery).pages
    assert only(page, "copy_to").y - bottom(only(page, "closing")) * PT_PER_MM >= 3 * stationery.size * 1.2


@pytest.mark.parametrize("paragraphs", range(3, 16))
def test_a_closing_never_stands_alone(
    typesetter: Typesetter, manuscript: Maker, stationery: Stationery, paragraphs: int
) -> None:
    pages = typesetter.set_letter(manuscript(paragraphs), stationery).pages
    (page,) = [page for page in pages if parts(page, "closing")]
    before = [placed for placed in parts(page, "paragraph", "ask") if placed.y < only(page, "closing").y]
    assert sum(len(placed.element.lines) for placed in before) >= 2
    assert parts(page, "signature")


@pytest.mark.parametrize("paragraphs", range(3, 16))
def test_no_line_is_left_alone_at_a_page_break(
    typesetter: Typesetter, manuscript: Maker, stationery: Stationery, paragraphs: int
) -> None:
    pages = typesetter.set_letter(manuscript(paragraphs), stationery).pages
    for page, following in itertools.pairwise(pages):
        rest = parts(following, "paragraph", "ask", "closing")[:1]
        if rest and rest[0].continues:
            assert len(rest[0].element.lines) >= 2
            assert len(parts(page, "paragraph", "ask")[-1].element.lines) >= 2
        last = parts(page, "paragraph", "ask", "salutation")[-1]
        assert not last.element.lines[-1].text.endswith("urge you to:")


def test_every_missing_character_is_named_with_its_place(
    typesetter: Typesetter, manuscript: Maker, stationery: Stationery
) -> None:
    made = manuscript(
        1,
        address=("Director \U0001f54a", "CHINA"),
        sender=("Ruth", "Vienna \U0001f54a"),
        signature="R \U0001f54a",
        body=(Passage("salutation", "Dear"), Passage("paragraph", "a \U0001f54a\u200d\u2066\ufe0f b \ue000")),
        copy_to=("x", "\U0001f600"),
    )
    letter = typesetter.set_letter(made, stationery)
    assert {(one.character, one.where, one.index, one.offset) for one in letter.missing} == {
        ("\U0001f54a", "address", 0, 9),
        ("\U0001f54a", "sender", 1, 7),
        ("\U0001f54a", "signature", 0, 2),
        ("\U0001f54a", "body", 1, 2),
        ("\ue000", "body", 1, 9),
        ("\U0001f600", "copy_to", 1, 0),
    }
    assert typesetter.set_letter(made, stationery).missing == letter.missing
