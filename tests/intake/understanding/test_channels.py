"""Nothing but the post reaches an envelope: what else stands in an address is found and taken off."""

from __future__ import annotations

import time

import pytest
from tests.pace import pace

from letterstall.core.case import Channel
from letterstall.intake.understanding.channels import channels_in, is_channel_line, split_at_label


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Fax: +66 2 123 4567 (keep trying)", [Channel("fax", "+66 2 123 4567", "keep trying")]),
        ("Email: a@b.go.th; c@d.th OR e@f.th", [Channel("email", one) for one in ("a@b.go.th", "c@d.th", "e@f.th")]),
        ("322 16 21 Ext. 105", [Channel("phone", "322 16 21 Ext. 105")]),
        ("Twitter/X: @foo", [Channel("social", "@foo")]),
        ("E-mail: a@b.c / Fax: 0123 456 789", [Channel("email", "a@b.c"), Channel("fax", "0123 456 789")]),
        ("Correo-e: a@b.mx", [Channel("email", "a@b.mx")]),
        ("البريد الإلكتروني: a@b.sa", [Channel("email", "a@b.sa")]),
        ("foo@bar.org", [Channel("email", "foo@bar.org")]),
        ("Facebook: https://www.facebook.com/xyz", [Channel("social", "https://www.facebook.com/xyz")]),
    ],
)  # fmt: skip
def test_a_line_of_channels_gives_each_with_its_kind_and_remark(line: str, found: list[Channel]) -> None:
    assert is_channel_line(line)
    assert list(channels_in(line)) == found


@pytest.mark.parametrize(
    "line", ["10110 Bangkok", "P.O. Box 1234567", "Office of the President, 12 X Street", "479 Zhongshan Lu, Urumqi"]
)
def test_a_line_of_the_post_is_no_channel(line: str) -> None:
    assert not is_channel_line(line) and split_at_label(line) is None


def test_a_channel_glued_to_a_country_is_cut_off() -> None:
    line = "Indonesia (10110)Twitter: @jokowi"
    assert line[: split_at_label(line)] == "Indonesia (10110)"


@pytest.mark.parametrize("word", ["aB3" * 10_000, "-" * 30_000, "a." * 15_000, "(" + "aB" * 15_000])
def test_a_word_without_end_is_looked_through_once(word: str) -> None:
    began = time.process_time()
    assert not is_channel_line(word) and split_at_label(word) is None
    assert time.process_time() - began < 4 * pace()
