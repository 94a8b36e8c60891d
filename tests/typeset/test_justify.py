from __future__ import annotations

from typing import Any

import pytest

from letterstall.typeset.items import Writing
from letterstall.typeset.justify import is_filled
from letterstall.typeset.paragraph import ParagraphSetter, Style

CHINESE = "我写信给您，是为了伊兰一案。他是一名教师，此后一直未经审判而遭到羁押。在过去的个月里，他只见过律师两次。" * 3


def widths(setter: ParagraphSetter, text: str, language: str, **changes: Any) -> list[float]:
    style = Style(Writing(language), 10.5, 1.6, **changes)
    return [line.width for line in setter.set(text, style, 300).element.lines]


@pytest.mark.parametrize("language", ["zh-Hans", "ja"])
def test_all_lines_but_the_last_fill_the_measure(setter: ParagraphSetter, language: str) -> None:
    *full, last = widths(setter, CHINESE, language)
    assert full == [pytest.approx(300)] * len(full)
    assert last < 300


def test_the_last_line_and_lines_that_had_to_end_are_left_as_they_are(setter: ParagraphSetter) -> None:
    short = "他是一名教师。" * 3
    assert widths(setter, f"{short}\n{short}", "zh-Hans") == widths(setter, short, "zh-Hans") * 2


def test_an_address_and_other_languages_are_not_stretched(setter: ParagraphSetter) -> None:
    assert widths(setter, CHINESE, "zh-Hans", align="left")[0] < 300
    assert max(widths(setter, "writing about him again " * 20, "en")) < 299.9
    assert not any(map(is_filled, ("en", "ko", "ar", "th")))


def test_a_line_that_would_have_to_be_torn_apart_is_left_uneven(setter: ParagraphSetter) -> None:
    torn = widths(setter, "他是" + "https://example.org/abcdefghijklmnopqrstuvwxyz0123456789" + "师", "zh-Hans")
    assert torn[0] < 290
