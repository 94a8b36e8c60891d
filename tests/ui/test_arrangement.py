"""What gives way as a window narrows."""

import pytest

from letterstall.ui.arrangement import COLUMNS, Arrangement, arrangement_for, is_low, is_very_low, widths


@pytest.mark.parametrize(
    ("width", "arrangement"),
    [
        (1920 / 14, Arrangement.WIDE),
        (120, Arrangement.WIDE),
        (119.9, Arrangement.FULL),
        (1440 / 14, Arrangement.FULL),
        (1280 / 14, Arrangement.FULL),
        (88, Arrangement.FULL),
        (87.9, Arrangement.TWO),
        (1440 / 28, Arrangement.TWO),
        (44, Arrangement.TWO),
        (43.9, Arrangement.ONE),
        (40, Arrangement.ONE),
    ],
)
def test_panes_give_way_at_the_designed_widths(width: float, arrangement: Arrangement) -> None:
    assert arrangement_for(width) is arrangement


@pytest.mark.parametrize("width", [88.0, 91.4, 100.0, 102.9, 119.9])
def test_four_panes_are_never_narrower_than_their_least_and_fill_the_window(width: float) -> None:
    columns = COLUMNS[Arrangement.FULL]
    given = widths(columns, width)
    assert sum(given) == pytest.approx(width)
    assert all(one >= column.least - 1e-6 for one, column in zip(given, columns, strict=True))


def test_a_wide_window_gives_the_rest_to_your_letter() -> None:
    assert widths(COLUMNS[Arrangement.WIDE], 200.0) == (20, 25, 27, 98, 30)


def test_height_takes_the_second_lines_first_and_the_link_of_the_notice_last() -> None:
    assert not is_low(900 / 14)
    assert is_low(720 / 14) and not is_very_low(720 / 14)
    assert is_very_low(39.9)
