"""Every word of a Rich Text file comes through, in every code page; what is hidden or deleted does not."""

from __future__ import annotations

import time

import pytest
from tests.pace import pace

from letterstall.intake.reading.refusal import Refusal
from letterstall.intake.reading.rtf import read
from letterstall.intake.reading.wire import from_wire, to_wire


def rtf(content: bytes) -> bytes:
    return b"{\\rtf1\\ansi\\ansicpg1252 " + content + b"}"


def texts(content: bytes) -> list[str]:
    return [line.text for line in read(rtf(content)).lines if line.text]


def test_paragraphs_lines_tabs_and_signs() -> None:
    lines = read(rtf(b"a\\tab b\\line c\\par\\par d\\'92s\\~\\endash\\{x\\}\\\\\\par")).lines
    assert [(line.text, line.join) for line in lines[:4]] == [
        ("a\tb", "paragraph"),
        ("c", "line"),
        ("", "paragraph"),
        ("d’s\u00a0–{x}\\", "paragraph"),
    ]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\\u1078?\\u1091?", "жу"),
        (b"{\\uc0\\u1078\\u1091}x", "жуx"),
        (b"{\\uc2\\u1078\\'e6\\'e6 x}", "ж x"),
        (b"\\u-1000?", "\ufc18"),
        (b"\\u-10179?\\u-8704?", "😀"),
        (b"\\u-10179? alone", " alone"),
    ],
)
def test_letters_by_number_and_what_stands_for_them(content: bytes, words: str) -> None:
    assert texts(content) == [words]


@pytest.mark.parametrize(
    ("charset", "bytes_", "words"),
    [
        (204, b"\\'c6\\'f3", "Жу"),
        (178, b"\\'e3\\'e4", "من".translate({})),
        (134, b"\\'d7\\'f0\\'be\\'b4", "尊敬"),
        (238, b"\\'b3", "ł"),
    ],
)
def test_the_code_page_of_a_font_holds(charset: int, bytes_: bytes, words: str) -> None:
    fonts = b"{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset%d Other;}}" % charset
    (text,) = texts(fonts + b"\\f1 " + bytes_)
    assert text == (words if charset != 178 else bytes([0xE3, 0xE4]).decode("cp1256"))


def test_fonts_colours_styles_pictures_and_facts_are_no_text() -> None:
    parts = (
        b"fonttbl{\\f0 Arial;}",
        b"colortbl;\\red0;",
        b"stylesheet{\\s1 Head;}",
        b"info{\\author A}",
        b"pict 0102",
        b"*\\new x",
    )
    assert texts(b"".join(b"{\\" + part + b"}" for part in parts) + b"Dear") == ["Dear"]


def test_bytes_of_a_picture_are_stepped_over_whatever_they_are() -> None:
    assert texts(b"{\\pict\\bin6 }}}{{{}Dear") == ["Dear"]


def test_bold_and_size_are_told() -> None:
    bold, half = [line for line in read(rtf(b"\\fs28\\b all\\b0\\par\\b half\\b0  bold\\par")).lines if line.text]
    assert (bold.is_bold, bold.size, half.is_bold) == (True, 14.0, False)


def test_list_items_have_their_bullet_or_number() -> None:
    content = b"{\\listtext\\'b7\\tab}a\\par{\\pntext 1.\\tab}b\\par{\\*\\pn\\pnlvlblt}c\\par"
    assert texts(content) == ["• a", "1. b", "c"]


def test_cells_know_their_place() -> None:
    row = b"\\trowd\\cellx1\\cellx2\\pard\\intbl %s\\cell %s\\cell\\row"
    content = b"before\\par" + row % (b"a", b"b") + row % (b"c", b"d") + b"\\pard after\\par" + row % (b"e", b"f")
    found = {line.text: line.cell for line in read(rtf(content)).lines if line.text}
    assert found == {
        "before": None,
        "a": (0, 0, 0),
        "b": (0, 0, 1),
        "c": (0, 1, 0),
        "d": (0, 1, 1),
        "after": None,
        "e": (1, 0, 0),
        "f": (1, 0, 1),
    }


@pytest.mark.parametrize(
    ("content", "remark"),
    [(b"{\\v no}yes", "hidden_text_left_out"), (b"{\\deleted no}yes", "deleted_text_left_out")],
)
def test_hidden_and_deleted_text_is_left_out_and_said(content: bytes, remark: str) -> None:
    assert texts(content) == ["yes"]
    assert read(rtf(content)).remarks == (remark,)


@pytest.mark.parametrize(
    "instruction", [b'INCLUDETEXT "/etc/passwd"', b'INCLUDEPICTURE "http://tracker.example"', b"DDEAUTO x y"]
)
def test_a_field_that_fetches_is_not_followed_and_said(instruction: bytes) -> None:
    content = b"{\\field{\\*\\fldinst " + instruction + b"}{\\fldrslt seen}}"
    assert texts(content) == ["seen"]
    assert read(rtf(content)).remarks == ("links_to_elsewhere_left_out",)


def test_running_heads_are_furniture() -> None:
    lines = read(rtf(b"{\\header UA 1/20\\par}Dear\\par")).lines
    assert [(line.text, line.is_furniture) for line in lines if line.text] == [("UA 1/20", True), ("Dear", False)]


@pytest.mark.parametrize(
    "content", [b"Dear", b"Dear {\\b", b"Dear }}}}", b"Dear\\'", b"Dear\\u", b"Dear\\u99999999999999"]
)
def test_damage_at_the_end_loses_nothing_before_it(content: bytes) -> None:
    assert read(b"{\\rtf1 " + content).text.startswith("Dear")


COSTLY = {
    "groups": (b"{" * 500_000, "bomb"),
    "paragraphs": (b"\\par" * 2_000_000, "too_long"),
    "words": (b"word " * 250_000, "too_long"),
    "nothing": (b"\\b" * 500_000, "no_text"),
    "cells": (b"\\trowd" + b"\\cell" * 25_000, "too_long"),
    "hidden": (b"\\v " + b"x" * 2_000_000, "no_text"),
    "switches": (b"\\b\\b0" * 3_000_000, "too_long"),
    "empty groups": (b"{}" * 5_000_000, "too_long"),
    "a mark of a list without end": (b"{\\listtext 1.}" * 70_000, "no_text"),
}


@pytest.mark.parametrize(("content", "problem"), COSTLY.values(), ids=list(COSTLY))
def test_no_file_takes_long(content: bytes, problem: str) -> None:
    began = time.monotonic()
    with pytest.raises(Refusal, match=problem):
        read(b"{\\rtf1 " + content + b"}")
    assert time.monotonic() - began < 4 * pace()


BOX = (
    b"Before{\\shp{\\*\\shpinst{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt \\pard Minister\\par 12 Quay\\par}}"
    b"{\\shprslt{\\*\\do{\\dptxbx{\\dptxbxtext Minister\\par 12 Quay\\par}}}}} after\\par Next\\par"
)


def test_a_text_box_comes_once_and_behind_the_paragraph_that_holds_it() -> None:
    assert texts(BOX) == ["Before after", "Minister", "12 Quay", "Next"]


def test_a_text_box_of_old_files_is_read() -> None:
    assert texts(b"Say{\\*\\do{\\dptxbx{\\dptxbxtext 12 Quay\\par}}} it.\\par") == ["Say it.", "12 Quay"]


def test_foot_notes_come_last_and_leave_their_sentence_whole() -> None:
    assert texts(b"One{\\footnote\\pard See below.\\par} sentence.\\par Next.\\par") == [
        "One sentence.",
        "Next.",
        "See below.",
    ]


def test_what_is_left_out_breaks_no_line() -> None:
    assert texts(b"One{\\*\\unheard of\\par of} sentence.\\par") == ["One sentence."]


def test_a_running_head_amidst_a_paragraph_leaves_it_whole() -> None:
    assert texts(b"One {\\header UA: 1/20\\par}sentence.\\par") == ["UA: 1/20", "One sentence."]


@pytest.mark.parametrize("content", [b"\\'83A\\'83\\'43", b"\\'83\nA\\'83\\'43"])
def test_the_second_byte_of_a_character_may_be_a_letter(content: bytes) -> None:
    assert texts(b"{\\fonttbl{\\f0\\fcharset128 Any;}}\\f0 " + content) == ["アイ"]


def test_rows_make_one_table_though_each_begins_anew() -> None:
    row = b"\\pard\\plain\\trowd\\cellx1\\cellx2\\pard\\intbl a\\cell\\pard\\intbl b\\cell\\row"
    lines = read(rtf(row + row + b"\\pard\\plain after\\par")).lines
    cells = [line.cell for line in lines if not line.is_blank]
    assert cells == [(0, 0, 0), (0, 0, 1), (0, 1, 0), (0, 1, 1), None]


def test_a_heading_is_told_by_its_level() -> None:
    head, text = (one for one in read(rtf(b"\\pard\\outlinelevel0 Head\\par\\pard Text\\par")).lines if one.text)
    assert (head.is_heading, text.is_heading) == (True, False)


@pytest.mark.parametrize(("told", "size"), [(b"9999999999", 1_000), (b"2147483648", 1_000), (b"-1", 0), (b"24", 12)])
def test_a_size_that_no_letter_has_is_held_to_what_can_be_told(told: bytes, size: float) -> None:
    (line,) = from_wire(to_wire(read(rtf(b"\\fs" + told + b" Dear")))).lines
    assert (line.text, line.size) == ("Dear", size)


def test_each_table_has_a_number_of_its_own_also_in_notes_within_notes() -> None:
    table = b"\\trowd\\intbl a\\cell\\row\\pard\\par "
    document = read(rtf(table + (b"{\\footnote " + table) * 100 + b"}" * 100 + table))
    cells = [line.cell for line in from_wire(to_wire(document)).lines if line.text]
    assert sorted(cell[0] for cell in cells if cell) == list(range(102))
