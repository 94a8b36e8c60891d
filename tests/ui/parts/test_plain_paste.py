"""What is pasted: words, and which way they run. Arabic, Hebrew, Persian, Hindi and Khmer here are plain words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData

from letterstall.ui.parts.plain_paste import plain_words, tidy

ARABIC = "تطلب المنظمة الإفراج عنه فورا"
LATIN_FIRST = "Amnesty تطلب الإفراج عنه فورا"
RLM, LRM = "\u200f", "\u200e"


def pasted(text: str = "", html: str = "") -> str:
    source = QMimeData()
    if text:
        source.setText(text)
    if html:
        source.setHtml(html)
    return plain_words(source)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\ufeffDear Sir", "Dear Sir"),
        ("zero\u200bwidth, word\u2060joiner, \ufffcpicture", "zerowidth, wordjoiner, picture"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("क्\u200dष", "क्\u200dष"),
        ("ភាសា\u200bខ្មែរ", "ភាសា\u200bខ្មែរ"),
        (f"{RLM}12 {ARABIC}{LRM}", f"{RLM}12 {ARABIC}{LRM}"),
    ],
)
def test_only_the_invisible_that_spells_or_directs_is_kept(text: str, expected: str) -> None:
    assert tidy(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said \u202bשלום\u202c to her", "He said שלום to her"),
        ("\u202eevil\u202c and \u202dmore", "evil and more"),
        (f"\u202b{LATIN_FIRST}\u202c", f"{RLM}{LATIN_FIRST}"),
        (f"\u202b{ARABIC}\u202c", ARABIC),
        (f"\u2067{LATIN_FIRST}\u2069", f"{RLM}{LATIN_FIRST}"),
        ("\u202aשלום Amnesty\u202c", f"{LRM}שלום Amnesty"),
        ("\u202bwords of another page\u202c", "words of another page"),
    ],
)
def test_embeddings_go_and_what_they_said_of_the_paragraph_stays(text: str, expected: str) -> None:
    assert tidy(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a \u2068שלום\u2069 b", "a \u2068שלום\u2069 b"),
        ("a \u2067שלום b", "a שלום b"),
        ("a \u2069שלום\u2069 b", "a שלום b"),
        ("a \u2067one\nb two\u2069", "a one\nb two"),
        ("a \u2067b \u2068c\u2069 d\u2069 e\u2066", "a \u2067b \u2068c\u2069 d\u2069 e"),
    ],
)
def test_isolates_stay_where_they_are_closed_in_their_paragraph(text: str, expected: str) -> None:
    assert tidy(text) == expected


def test_html_comes_in_as_words_and_says_which_way_they_run() -> None:
    html = f"<html><body><p>Dear Sir,</p><p dir='RTL'>{LATIN_FIRST}</p><p>Good <b>day</b>.</p></body></html>"
    assert pasted(html=html).split("\n")[-3:] == ["Dear Sir,", f"{RLM}{LATIN_FIRST}", "Good day."]


def test_a_word_processors_text_takes_its_direction_from_the_html_beside_it() -> None:
    html = (
        '<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><style>p {margin:0}</style></head><body>'
        "<p class=MsoNormal>Dear Sir,<o:p></o:p></p>"
        f"<p class=MsoNormal dir=RTL>\n<span lang=AR>{LATIN_FIRST}</span></p>"
        "</body></html>"
    )
    assert pasted(f"Dear Sir,\r\n{LATIN_FIRST}\r\n", html) == f"Dear Sir,\n{RLM}{LATIN_FIRST}\n"


def test_foreign_words_of_a_right_to_left_page_are_not_turned() -> None:
    html = f"<div dir='rtl'><p>Free him now.</p><p>{ARABIC}</p></div><p>Amnesty</p>"
    assert pasted(f"Free him now.\n{ARABIC}\nAmnesty", html) == f"Free him now.\n{ARABIC}\nAmnesty"


def test_an_arabic_paragraph_that_a_mail_program_calls_left_to_right_stays_right_to_left() -> None:
    assert pasted(html=f"<div dir='ltr'>{ARABIC}</div>").strip() == ARABIC


def test_rich_text_source_is_no_words_where_words_are_beside_it() -> None:
    source = QMimeData()
    source.setData("text/rtf", rb"{\rtf1\ansi\rtlpar {\b bold} words}")
    source.setText("bold words")
    assert plain_words(source) == "bold words"


def test_unclosed_and_crossed_tags_lose_no_word() -> None:
    assert pasted(html="<div dir=rtl><p>One<p>Two</div></div></p>Three").split("\n") == ["One", "Two", "Three"]
