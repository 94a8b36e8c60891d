from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from letterstall.typeset.line_fit import Stop, fit_lines


def stops_of(words: list[float], space: float = 3.0) -> list[Stop]:
    stops, pen = [], 0.0
    for index, word in enumerate(words):
        pen += word
        stops.append(Stop(pen, pen + space, index == len(words) - 1, False))
        pen += space
    return stops


def widths(stops: list[Stop], chosen: list[int]) -> list[float]:
    starts = [0.0, *(stops[index].next_start for index in chosen)]
    return [stops[index].ink_end - start for index, start in zip(chosen, starts, strict=False)]


def lines_of_first_fit(words: list[float], width: float, space: float = 3.0) -> int:
    lines, pen = 1, 0.0
    for word in words:
        if pen and pen + space + word > width:
            lines, pen = lines + 1, word
        else:
            pen += word + (space if pen else 0.0)
    return lines


WORDS = st.lists(st.floats(1, 60), min_size=1, max_size=80)


@given(WORDS)
def test_no_line_is_too_wide_and_every_word_is_on_one(words: list[float]) -> None:
    stops = stops_of(words)
    chosen = fit_lines(stops, 100)
    assert chosen[-1] == len(words) - 1
    assert chosen == sorted(set(chosen))
    assert max(widths(stops, chosen)) <= 100 + 1e-6


@given(WORDS)
def test_no_more_lines_are_taken_than_need_be(words: list[float]) -> None:
    assert len(fit_lines(stops_of(words), 100)) == lines_of_first_fit(words, 100)


def test_the_least_ragged_way_is_taken() -> None:
    words = [40, 40, 10, 50, 40, 60, 20]
    stops = stops_of(words)
    first_fit = [2, 4, 6]
    chosen = fit_lines(stops, 100)

    def raggedness(ends: list[int]) -> float:
        return sum((100 - width) ** 2 for width in widths(stops, ends)[:-1])

    assert len(chosen) == len(first_fit)
    assert raggedness(chosen) <= raggedness(first_fit)


def test_a_last_line_of_one_short_word_is_avoided() -> None:
    stops = stops_of([6] * 12)
    assert widths(stops, fit_lines(stops, 96.5))[-1] > 16


def test_a_mandatory_stop_ends_its_line() -> None:
    stops = [Stop(10, 12, True, False), Stop(20, 22, False, False), Stop(30, 30, True, False)]
    assert fit_lines(stops, 100) == [0, 2]


def test_a_stretch_that_fits_on_no_line_has_one_of_its_own() -> None:
    assert fit_lines(stops_of([20, 300, 20]), 100) == [0, 1, 2]
