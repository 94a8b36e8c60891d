"""Boxes in mm."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterstall.core.geometry import PT_PER_MM, Box

_LENGTHS = st.floats(0, 400)
_BOXES = st.builds(Box, _LENGTHS, _LENGTHS, _LENGTHS, _LENGTHS)


def test_an_a4_sheet_in_points_is_the_size_that_pdf_gives_it():
    assert pytest.approx((595.2756, 841.8898), abs=1e-4) == (210 * PT_PER_MM, 297 * PT_PER_MM)


def test_two_boxes_share_what_both_cover():
    assert Box(20, 50, 80, 40).intersection(Box(20, 54, 71, 36)) == Box(20, 54, 71, 36)


def test_boxes_that_do_not_meet_share_nothing():
    apart = Box(0, 0, 10, 10).intersection(Box(20, 30, 5, 5))
    assert (apart.w, apart.h) == (0, 0)


@pytest.mark.parametrize(
    ("box", "overflow"),
    [
        (Box(25, 60, 50, 5), 0),
        (Box(17, 60, 50, 5), 3),
        (Box(25, 60, 80, 5), 5),
        (Box(25, 46, 5, 5), 4),
        (Box(25, 88, 5, 5), 3),
    ],
)
def test_overflow_is_told_for_the_worst_side(box, overflow):
    assert Box(20, 50, 80, 40).overflow(box) == overflow


@given(_BOXES, _BOXES)
def test_what_two_boxes_share_lies_in_each_and_does_not_depend_on_order(one, other):
    shared = one.intersection(other)
    assert shared == other.intersection(one)
    if shared.w and shared.h:
        assert max(one.overflow(shared), other.overflow(shared)) < 1e-9
