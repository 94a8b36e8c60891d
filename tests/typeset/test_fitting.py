"""A letter kept to one page."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.typeset.placing import only, parts

from letterstall.core.layout import Layout
from letterstall.core.manuscript import Manuscript, Passage
from letterstall.core.stationery import Face, Stationery
from letterstall.typeset.fitting import LEAST_SIZE, set_on_one_page
from letterstall.typeset.fonts import FontBook
from letterstall.typeset.page import SetLetter
from letterstall.typeset.pages import Typesetter
from letterstall.typeset.spacing import CLOSER, USUAL

Maker = Callable[..., Manuscript]
SENTENCE = "She has not seen a lawyer of her own choice since the day on which she was taken from her home. "


@pytest.fixture
def of_length(manuscript: Maker) -> Maker:
    """Return a maker of letters with this many more sentences than a page can have in usual spacing, or fewer."""

    def make(sentences: int, **changes: object) -> Manuscript:
        whole = manuscript(4)
        own = Passage("paragraph", SENTENCE * (7 + sentences))
        return manuscript(body=(whole.body[0], own, *whole.body[2:]), **changes)

    return make


def pitch(letter: SetLetter) -> float:
    lines = parts(letter.pages[0], "paragraph")[0].element.lines
    return (lines[1].baseline - lines[0].baseline) / lines[0].runs[0].size


def over(typesetter: Typesetter, letter: Manuscript, stationery: Stationery) -> bool:
    return bool(typesetter.set_letter(letter, stationery).lines_on_later_pages)


def test_a_letter_that_fits_in_usual_spacing_is_set_as_if_nothing_had_been_asked(
    typesetter: Typesetter, of_length: Maker, stationery: Stationery
) -> None:
    letter = of_length(-6)
    done, fitting = set_on_one_page(typesetter, [letter], stationery)
    assert done == [typesetter.set_letter(letter, stationery)]
    assert fitting is None


def test_a_letter_a_little_too_long_is_set_closer_and_says_so(
    typesetter: Typesetter, of_length: Maker, stationery: Stationery
) -> None:
    seen = set()
    for sentences in range(-8, 14):
        letter = of_length(sentences)
        if over(typesetter, letter, stationery):
            (done,), fitting = set_on_one_page(typesetter, [letter], stationery)
            assert fitting is not None
            if fitting.way == "closer":
                assert len(done.pages) == 1
                assert pitch(done) == pytest.approx(fitting.leading, abs=0.01)
                assert fitting.size == 10.5
                seen.add(round(fitting.leading, 3))
    assert len(seen) >= 3


def test_the_loosest_setting_that_fits_is_taken(
    typesetter: Typesetter, of_length: Maker, stationery: Stationery
) -> None:
    spacings = (*USUAL, *CLOSER)
    for sentences in range(-8, 8):
        letter = of_length(sentences)
        (done,), fitting = set_on_one_page(typesetter, [letter], stationery)
        fits = [not typesetter.lines_over(letter, stationery, one) for one in spacings]
        if any(fits):
            assert done == typesetter.set_letter(letter, stationery, (spacings[fits.index(True)],))
        else:
            assert fitting is not None
            assert fitting.way == "too_long"


def test_no_line_comes_closer_than_a_fifth_of_its_size(
    typesetter: Typesetter, of_length: Maker, stationery: Stationery
) -> None:
    pitches = [pitch(set_on_one_page(typesetter, [of_length(number)], stationery)[0][0]) for number in range(-8, 14)]
    assert min(pitches) >= 1.2 - 0.001


def test_a_letter_for_which_nothing_does_is_set_as_usual_and_says_how_much_is_over(
    typesetter: Typesetter, of_length: Maker, stationery: Stationery
) -> None:
    letter = of_length(25)
    (done,), fitting = set_on_one_page(typesetter, [letter], stationery)
    assert done == typesetter.set_letter(letter, stationery)
    assert fitting is not None
    assert (fitting.way, fitting.size) == ("too_long", 10.5)
    assert 0 < fitting.lines_left <= done.lines_on_later_pages


def test_spacing_gives_way_before_size_and_size_ends_at_ten_and_a_half(
    typesetter: Typesetter, of_length: Maker, layout: Layout
) -> None:
    larger = Stationery(layout, size=12.0)
    ways = {}
    for sentences in range(-20, 10):
        (done,), fitting = set_on_one_page(typesetter, [of_length(sentences)], larger)
        size = parts(done.pages[0], "paragraph")[0].element.lines[0].runs[0].size
        assert size >= LEAST_SIZE
        if fitting is not None:
            assert size == fitting.size
            ways.setdefault(fitting.way, []).append(sentences)
    assert max(ways["closer"]) < min(ways["smaller"])
    assert max(ways["smaller"]) < min(ways["too_long"])


def test_large_print_keeps_its_size(typesetter: Typesetter, of_length: Maker, layout: Layout) -> None:
    large = Stationery(layout, Face.LARGE_PRINT, 16.0)
    for sentences in range(-24, 4, 2):
        (done,), fitting = set_on_one_page(typesetter, [of_length(sentences)], large)
        assert {line.runs[0].size for line in parts(done.pages[0], "paragraph")[0].element.lines} == {16.0}
        assert fitting is None or fitting.way != "smaller"


def test_letter_and_copies_are_set_alike(typesetter: Typesetter, of_length: Maker, stationery: Stationery) -> None:
    note = ("Copy", "The original was sent to:", "Ma Lindgren, Secretary of the Northern Province")
    letter, copy = of_length(3), of_length(3, copy_note=note)
    (first, second), fitting = set_on_one_page(typesetter, [letter, copy], stationery)
    assert fitting is not None
    assert [len(one.pages) for one in (first, second)] == [1, 1]
    same = zip(parts(first.pages[0], "paragraph"), parts(second.pages[0], "paragraph"), strict=True)
    assert all(one.element is other.element for one, other in same)


def test_a_copy_that_does_not_fit_leaves_the_letter_on_its_page(
    typesetter: Typesetter, of_length: Maker, stationery: Stationery
) -> None:
    note = ("Copy", "The original was sent to:", *("Ma Lindgren, Secretary of the Northern Province",) * 14)
    letter, copy = of_length(3), of_length(3, copy_note=note)
    (first, second), fitting = set_on_one_page(typesetter, [letter, copy], stationery)
    assert fitting is not None
    assert (len(first.pages), len(second.pages)) == (1, 2)
    assert pitch(first) == pytest.approx(pitch(second))
    assert set_on_one_page(typesetter, [letter], stationery) == ([first], fitting)


def test_there_is_room_to_sign_in_the_closest_setting(
    typesetter: Typesetter, manuscript: Maker, of_length: Maker, stationery: Stationery
) -> None:
    done = typesetter.set_letter(of_length(0), stationery, (CLOSER[-1],))
    page = next(page for page in done.pages if parts(page, "signature"))
    closing = only(page, "closing")
    assert only(page, "signature").y - closing.y - closing.element.height >= 3 * stationery.size * 1.2 - 0.01


def test_what_was_set_before_does_not_change_the_step(of_length: Maker, stationery: Stationery) -> None:
    used = Typesetter(FontBook())
    for number in (-8, 20, 5):
        set_on_one_page(used, [of_length(number)], stationery)
    fresh = Typesetter(FontBook())
    assert set_on_one_page(used, [of_length(2)], stationery) == set_on_one_page(fresh, [of_length(2)], stationery)
