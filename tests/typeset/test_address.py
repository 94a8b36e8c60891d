from __future__ import annotations

from dataclasses import replace

import pytest

from letterstall.core.geometry import PT_PER_MM
from letterstall.core.layout import Layout
from letterstall.storage.layouts import load_layouts
from letterstall.typeset.address import SetAddress, set_address, wrap
from letterstall.typeset.items import Writing
from letterstall.typeset.paragraph import ParagraphSetter, Style

FIVE = ("Ma Lindgren", "Secretary of the Province", "479 Zhongshan Lu, Urumqi", "830041 Xinjiang", "CHINA")
SEVEN = ("Ma Lindgren", "Secretary", "Province House", "479 Zhongshan Lu", "830041 Urumqi", "Xinjiang", "CHINA")
LAYOUTS = {layout.id: layout for layout in load_layouts()}


def set_lines(
    setter: ParagraphSetter, layout: Layout, lines: tuple[str, ...], size: float = 10.5, has_return_line: bool = False
) -> SetAddress:
    address = set_address(lines, layout, Writing("en"), size, setter, has_return_line)
    assert address is not None
    return address


def worst(address: SetAddress) -> float:
    return max(fit.overflow for fit in address.fits)


def sizes(address: SetAddress) -> set[float]:
    return {run.size for line in address.placed.element.lines for run in line.runs}


@pytest.mark.parametrize("layout_id", LAYOUTS)
def test_a_five_line_address_stays_inside_every_window(setter: ParagraphSetter, layout_id: str) -> None:
    address = set_lines(setter, LAYOUTS[layout_id], FIVE)
    assert worst(address) == 0
    assert [fit.text for fit in address.fits] == list(FIVE)


@pytest.mark.parametrize("layout_id", LAYOUTS)
def test_a_seven_line_address_stays_inside_every_window(setter: ParagraphSetter, layout_id: str) -> None:
    address = set_lines(setter, LAYOUTS[layout_id], SEVEN)
    assert worst(address) == 0
    assert len(address.fits) == 7


def test_a_seven_line_address_stays_inside_the_us_10_window(setter: ParagraphSetter) -> None:
    address = set_lines(setter, LAYOUTS["us10"], SEVEN)
    assert worst(address) == 0
    assert min(sizes(address)) >= 9


@pytest.mark.parametrize("layout_id", [one.id for one in LAYOUTS.values() if one.has_window])
def test_a_six_line_address_keeps_more_than_a_millimetre_from_the_windows_edges(
    setter: ParagraphSetter, layout_id: str
) -> None:
    address = set_lines(setter, LAYOUTS[layout_id], (*SEVEN[:2], *SEVEN[3:]))
    safe = LAYOUTS[layout_id].safe_box
    assert min(fit.box.y - safe.y for fit in address.fits) > 1
    assert min(safe.bottom - fit.box.bottom for fit in address.fits) > 1
    assert min(sizes(address)) >= 9.5


def test_what_does_not_fit_is_set_all_the_same_and_says_by_how_much(setter: ParagraphSetter) -> None:
    lines = (*SEVEN[:-1], "Department of Petitions", "People’s Government", "CHINA")
    address = set_lines(setter, LAYOUTS["no_left"], lines)
    assert [fit.text for fit in address.fits] == list(lines)
    assert worst(address) == pytest.approx(address.fits[-1].overflow)
    assert 2 < worst(address) < 12
    assert address.fits[-1].overflow == pytest.approx(address.fits[-1].box.bottom - LAYOUTS["no_left"].safe_box.bottom)


def test_an_address_with_room_begins_where_the_layout_has_it(setter: ParagraphSetter, layout: Layout) -> None:
    address = set_lines(setter, layout, ("Director", "CHINA"))
    assert address.placed.y / PT_PER_MM == pytest.approx(layout.recipient_top)
    assert address.placed.x / PT_PER_MM == pytest.approx(layout.address.x + layout.text_indent)


def test_an_address_moves_up_before_it_shrinks(setter: ParagraphSetter, layout: Layout) -> None:
    address = set_lines(setter, layout, SEVEN)
    assert address.placed.y / PT_PER_MM < layout.recipient_top
    assert sizes(address) == {10.5}


def test_the_return_line_gives_way_before_the_type_shrinks(setter: ParagraphSetter) -> None:
    layout = LAYOUTS["din5008_b"]
    assert set_lines(setter, layout, FIVE, has_return_line=True).has_room_above
    eight = ("Division Four", *SEVEN)
    crowded = set_lines(setter, layout, eight, has_return_line=True)
    assert not crowded.has_room_above
    assert sizes(crowded) == {10.5}
    assert worst(crowded) == 0


def test_a_line_is_broken_after_a_comma_into_even_parts(setter: ParagraphSetter, layout: Layout) -> None:
    address = set_lines(setter, layout, ("479 Zhongshan Lu, Tianshan Qu, Urumqi", "CHINA"))
    assert [fit.text for fit in address.fits] == ["479 Zhongshan Lu,", "Tianshan Qu, Urumqi", "CHINA"]


def test_wrapping_loses_nothing(setter: ParagraphSetter) -> None:
    style = Style(Writing("en"), 10.5, 1.2)
    for text in (
        "Bureau of the Public Security of the Autonomous Region, 4 Jingyi Lu",
        "x" * 200,
        "新疆维吾尔自治区" * 9,
    ):
        assert "".join(wrap(text, style, 150, setter)) == text


def test_a_word_wider_than_the_window_is_cut(setter: ParagraphSetter, layout: Layout) -> None:
    address = set_lines(setter, layout, ("x" * 100, "CHINA"))
    assert worst(address) == 0
    assert "".join(fit.text for fit in address.fits) == "x" * 100 + "CHINA"


def test_an_address_in_any_script_stays_at_the_window(setter: ParagraphSetter, layout: Layout) -> None:
    lines = ("حنان السيد", "وزارة العدل", "新疆维吾尔自治区乌鲁木齐市", "བོད་རང་སྐྱོང་ལྗོངས།", "CHINA")
    address = set_lines(setter, layout, lines)
    assert worst(address) == 0
    assert {round(line.x, 3) for line in address.placed.element.lines} == {0.0}


def test_the_boxes_are_those_of_the_ink(setter: ParagraphSetter, layout: Layout) -> None:
    address = set_lines(setter, layout, ("HHH", "ppp"))
    high, low = (fit.box for fit in address.fits)
    assert high.h == pytest.approx(10.5 * 0.714 / PT_PER_MM, abs=0.1)
    assert high.bottom < low.y


def test_large_print_stays_within_what_machines_read(setter: ParagraphSetter, layout: Layout) -> None:
    assert sizes(set_lines(setter, layout, ("Director", "CHINA"), size=16)) == {12}


def test_an_empty_address_is_none(setter: ParagraphSetter, layout: Layout) -> None:
    assert set_address((), layout, Writing("en"), 10.5, setter, False) is None


def test_a_missing_glyph_is_named_with_its_line(setter: ParagraphSetter, layout: Layout) -> None:
    assert set_lines(setter, layout, ("Director", "a\U0001f54a")).missing == (("\U0001f54a", 1, 1),)


def test_a_window_too_small_for_anything_still_gives_all_lines(setter: ParagraphSetter, layout: Layout) -> None:
    envelope = layout.envelopes[0]
    assert envelope.window is not None
    tiny = replace(layout, envelopes=(replace(envelope, window=replace(envelope.window, w=25.0, h=12.0)),))
    address = set_lines(setter, tiny, FIVE)
    assert worst(address) > 0
    assert "".join(fit.text for fit in address.fits).replace(" ", "") == "".join(FIVE).replace(" ", "")


def test_no_single_short_word_is_left_to_the_next_line(setter: ParagraphSetter, layout: Layout) -> None:
    address = set_lines(setter, layout, ("Urumqi Public Security Bureau Shayibake Branch", "CHINA"))
    assert [fit.text for fit in address.fits] == ["Urumqi Public Security Bureau", "Shayibake Branch", "CHINA"]
    address = set_lines(setter, LAYOUTS["nf"], ("830000, Xinjiang Uyghur Autonomous Region", "CHINA"))
    assert address.fits[1].text != "Region"
