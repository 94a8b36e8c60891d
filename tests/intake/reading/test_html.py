"""The words of a page come through as a browser shows them; nothing is fetched, and no page takes long."""

from __future__ import annotations

import time

import pytest
from tests.pace import pace

from letterstall.core.document import Document
from letterstall.intake.reading.html import read
from letterstall.intake.reading.refusal import Refusal


def texts(page: str | bytes) -> list[str]:
    return [line.text for line in document(page).lines]


def document(page: str | bytes) -> Document:
    return read(page.encode() if isinstance(page, str) else page)


def test_blocks_are_paragraphs_and_breaks_are_lines() -> None:
    lines = document("<p>one<br>two</p><div>three</div>").lines
    assert [(line.text, line.join) for line in lines] == [
        ("one", "paragraph"),
        ("two", "line"),
        ("three", "paragraph"),
    ]


def test_white_space_folds_as_in_a_browser() -> None:
    assert texts("<p>\n  Dear\n\tMinister,  <b> I </b> am </p>\n\n<p>here</p>") == ["Dear Minister, I am", "here"]


@pytest.mark.parametrize("empty", ["<p>&nbsp;</p>", "<p><br></p>", "<div><br/></div>"])
def test_an_empty_paragraph_that_takes_room_is_a_blank_line(empty: str) -> None:
    lines = document(f"<p>a</p>{empty}<p>b</p>").lines
    assert [line.is_blank for line in lines] == [False, True, False]


def test_a_paragraph_that_takes_no_room_is_none() -> None:
    assert texts("<p>a</p><p> </p><div></div><p>b<br></p>") == ["a", "b"]


def test_lists_have_their_bullets_and_numbers_also_lists_in_lists() -> None:
    page = "<ul><li>a<ol><li>b<li>c</ol><li>d</ul>"
    assert texts(page) == ["• a", "1. b", "2. c", "• d"]


def test_headings_and_bold_are_told() -> None:
    head, bold, half = document("<h2>Head</h2><p><b>all</b> <strong>bold</strong></p><p><b>half</b> bold</p>").lines
    assert (head.is_heading, bold.is_heading) == (True, False)
    assert (head.is_bold, bold.is_bold, half.is_bold) == (True, True, False)


def test_cells_know_their_place_also_around_a_table_in_a_cell() -> None:
    page = "<table><tr><th>a<td>b<table><tr><td>c</table><tr><td>d</table><p>e"
    lines = document(page).lines
    places = [("a", (0, 0, 0)), ("b", (0, 0, 1)), ("c", (1, 0, 0)), ("d", (0, 1, 0)), ("e", None)]
    assert [(line.text, line.cell) for line in lines] == places
    assert [line.is_bold for line in lines] == [True, False, False, False, False]


@pytest.mark.parametrize("tag", ["script", "style", "template", "noscript", "svg", "head", "select"])
def test_what_is_no_text_is_left_out(tag: str) -> None:
    assert texts(f"<{tag}>no</{tag}><p>yes</p>") == ["yes"]


@pytest.mark.parametrize("how", ["hidden", 'style="display: none"', "style='VISIBILITY:hidden'", 'style="font-size:0"'])
def test_hidden_text_is_left_out_and_said(how: str) -> None:
    page = document(f"<p>seen <span {how}>unseen <b>too</b></span></p>")
    assert [line.text for line in page.lines] == ["seen"]
    assert page.remarks == ("hidden_text_left_out",)


def test_a_hidden_element_without_words_is_not_worth_a_remark() -> None:
    assert document("<div hidden><img src=x></div><p>x</p>").remarks == ()


def test_a_hidden_paragraph_hides_nothing_behind_it_when_its_end_tag_is_left_out() -> None:
    assert texts('<p style="display:none">no<p>yes<ul><li hidden>no<li>too</ul>') == ["yes", "• too"]


@pytest.mark.parametrize("around", ["nav", "header", "footer", "aside", 'div role="navigation"'])
def test_what_a_site_puts_around_its_page_is_furniture(around: str) -> None:
    lines = document(f"<{around}><p>Home</p></{around.split()[0]}><p>Dear</p>").lines
    assert [(line.text, line.is_furniture) for line in lines] == [("Home", True), ("Dear", False)]


def test_the_head_of_an_article_is_no_furniture() -> None:
    (line,) = document("<article><header><h1>Teacher held</h1></header></article>").lines
    assert (line.is_furniture, line.is_heading) == (False, True)


def test_a_link_is_its_text_and_only_here_says_where() -> None:
    page = '<p>Write to <a href="mailto:a@b.example">a@b.example</a>, see <a href="https://x.example/y">here</a>.</p>'
    assert texts(page) == ["Write to a@b.example, see here (https://x.example/y)."]


def test_pre_keeps_its_lines() -> None:
    lines = document("<pre>one\n\ntwo</pre>").lines
    assert [(line.text, line.join) for line in lines[1:]] == [("", "unsure"), ("two", "unsure")]


def test_a_clipboard_gives_what_was_copied() -> None:
    page = "Version:0.9\r\nStartHTML:0\r\n<html><body>no<!--StartFragment--><p>yes</p><!--EndFragment--></body></html>"
    assert texts(page) == ["yes"]


@pytest.mark.parametrize("comment", ["<!-- no -->", "<![if !vml]>", "<![CDATA[", "<!-- a > b -->", "<?xml no ?>"])
def test_comments_and_declarations_are_no_text(comment: str) -> None:
    assert texts(f"<p>a{comment}b</p>") == ["ab" if comment != "<![CDATA[" else "a"]


@pytest.mark.parametrize("words", ["a < b", "3 <5", "if x<y"])
def test_a_sign_that_opens_no_tag_is_text(words: str) -> None:
    assert texts(f"<p>ok</p>{words}") == ["ok", words]


@pytest.mark.parametrize(
    ("name", "encoding"),
    [("windows-1251", "cp1251"), ("utf-8", "utf-8"), ("iso-8859-1", "cp1252"), ("gb2312", "gb18030")],
)
def test_the_named_encoding_is_believed_as_a_browser_believes_it(name: str, encoding: str) -> None:
    words = {"cp1251": "Уважаемый", "utf-8": "ʿAyn", "cp1252": "it’s", "gb18030": "尊敬的"}[encoding]
    assert texts(f'<meta charset="{name}"><p>{words}</p>'.encode(encoding)) == [words]


@pytest.mark.parametrize("name", ["punycode", "unicode_escape", "hex", "no-such", "utf-8"])
def test_a_named_encoding_that_cannot_be_is_not_believed(name: str) -> None:
    assert texts(f'<meta charset="{name}"><p>'.encode() + "où l’été".encode("cp1252")) == ["où l’été"]


def test_a_page_may_have_more_markup_than_text() -> None:
    assert texts("<script>" + "var a = 1;\n" * 170_000 + "</script><p>Dear</p>") == ["Dear"]


def test_a_page_with_more_text_than_a_letter_is_too_long() -> None:
    with pytest.raises(Refusal, match="too_long"):
        read(b"<p>" + b"word " * 250_000)
    with pytest.raises(Refusal, match="too_long"):
        read(b"<p>x" * 20_001)


def test_a_page_without_words_has_no_text() -> None:
    with pytest.raises(Refusal, match="no_text"):
        read(b"<html><body><img src='http://tracker.example/x.png'></body></html>")


COSTLY = {
    "paragraphs without a word": b"<p>" * 3_000_000,
    "ends of paragraphs": b"</p>" * 3_000_000,
    "letters in letters": b"<b><i></b>" * 1_000_000,
    "tables in tables": b"<table><tr><td>" * 5_000,
    "divs in divs": b"<div>" * 20_000,
    "items in items": b"<ul><li>x" * 9_000,
    "ends without a beginning": b"<div>" * 20_000 + b"</i>" * 100_000,
    "marks of a clipboard": b"<!--StartFragment-->" * 45_000,
    "comments without an end": b"<!--" * 200_000,
    "tags without an end": b"<a " * 250_000,
    "tags in quotes without an end": b'<a href="' * 100_000 + b">",
    "end tags without an end": b"</" * 300_000,
    "sections without an end": b"<![CDATA[" * 100_000 + b">",
    "declarations": b"<!" * 300_000,
    "instructions": b"<?" * 300_000,
    "signs without an end": b"&#" * 300_000,
    "spaces in a style": b'<p style="display' + b" " * 500_000 + b'">',
    "bold in bold": b"<b>" * 100_000,
    "one word": b"a" * 900_000,
    "scripts without an end": b"<script><" * 100_000,
    "attributes": b"<p " + b"a=b " * 200_000 + b">",
}


@pytest.mark.parametrize("page", COSTLY.values(), ids=list(COSTLY))
def test_no_page_takes_long(page: bytes) -> None:
    began = time.monotonic()
    try:
        read(b"<p>Dear Minister</p>" + page + b"x")
    except Refusal as refusal:
        assert refusal.problem in ("too_long", "no_text")
    assert time.monotonic() - began < 4 * pace()


def test_where_to_write_is_told_and_a_list_goes_on_from_its_number() -> None:
    assert texts('<p>Write <a href="mailto:min@gov.example?subject=x">here</a></p>') == ["Write here (min@gov.example)"]
    assert texts('<ol start="3"><li>c<li>d</ol>') == ["3. c", "4. d"]


def test_a_number_that_no_character_has_is_shown_as_such() -> None:
    assert texts(f"<p>a&#{'1' * 5000};b &#x{'f' * 5000};c</p>") == ["a\ufffdb \ufffdc"]


def test_a_running_head_that_a_word_processor_wrote_is_furniture() -> None:
    head, text = document('<div title="header"><p>UA: 1/20</p></div><p>Dear Minister,</p>').lines
    assert (head.is_furniture, text.is_furniture) == (True, False)
