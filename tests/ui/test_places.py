"""Where findings point to in the editor's text."""

from letterstall.core.case import Block
from letterstall.core.findings import Finding
from letterstall.core.letter import Letter
from letterstall.ui.places import Place, Places

LETTER = Letter("x", "en", "Dear A,", (Block("paragraph", "One two"), Block("ask", "Free B")), "Yours,")
TEXT = "Dear A,\n\n  One two\n\n• Free B\nYours,"


def test_empty_lines_are_no_part_of_the_letter() -> None:
    places = Places(TEXT, LETTER)
    assert [places.line_of(block) for block in (-1, 0, 1, -2)] == [0, 2, 4, 5]
    assert [places.block_at(line) for line in range(6)] == [None, None, 0, None, 1, None]


def test_a_finding_in_an_ask_points_behind_its_bullet() -> None:
    places = Places(TEXT, LETTER)
    assert places.of(Finding("unfilled_field", True, 1, (0, 4))) == Place(4, 2, 6)
    assert places.of(Finding("unfilled_field", True, 0, (4, 7))) == Place(2, 6, 9)


def test_a_finding_without_a_place_points_nowhere() -> None:
    assert Places(TEXT, LETTER).of(Finding("no_addressee", True)) is None
    assert Places("", Letter("x", "en")).of(Finding("salutation_missing", False, -1)) is None
