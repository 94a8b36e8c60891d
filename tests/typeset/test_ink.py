from __future__ import annotations

import pytest

from letterstall.typeset.items import Writing
from letterstall.typeset.page import Line
from letterstall.typeset.paragraph import ParagraphSetter, Style


def line(setter: ParagraphSetter, text: str, language: str = "en") -> Line:
    return setter.set(text, Style(Writing(language), 10.0, 1.4), 400).element.lines[0]


def test_ink_reaches_from_the_cap_height_to_below_the_base_line(setter: ParagraphSetter) -> None:
    high, low = setter.ink.extent(line(setter, "H").runs), setter.ink.extent(line(setter, "p").runs)
    assert high is not None
    assert low is not None
    assert high.top == pytest.approx(7.14, abs=0.2)
    assert high.bottom == pytest.approx(0, abs=0.1)
    assert low.bottom < -2


def test_ink_lies_about_where_the_pen_went(setter: ParagraphSetter) -> None:
    set_line = line(setter, "Halt")
    ink = setter.ink.extent(set_line.runs)
    assert ink is not None
    assert 0 <= ink.left < 1
    assert set_line.width - 1 < ink.right <= set_line.width + 0.5


def test_spaces_ink_nothing(setter: ParagraphSetter) -> None:
    assert setter.ink.extent(line(setter, "\u00a0\u200d").runs) is None


def test_marks_above_and_below_are_counted(setter: ParagraphSetter) -> None:
    plain, marked = (setter.ink.extent(line(setter, text, "ar").runs) for text in ("س", "سُِ"))
    assert plain is not None
    assert marked is not None
    assert marked.top > plain.top + 1
    assert marked.bottom <= plain.bottom


def test_lines_are_only_compared_where_one_stands_above_the_other(setter: ParagraphSetter) -> None:
    left, right = line(setter, "p" + "\u00a0" * 20 + "a"), line(setter, "a" + "\u00a0" * 20 + "l")
    across = setter.ink.distance(left.runs, right.runs, 2.0)
    assert across < setter.ink.distance(left.runs, line(setter, "l").runs, 2.0)
