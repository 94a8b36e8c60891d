"""Plain text, however it is encoded and whatever is in it."""

from __future__ import annotations

import time

import pytest
from tests.pace import pace

from letterstall.intake.reading import plain
from letterstall.intake.reading.characters import LONGEST_TEXT
from letterstall.intake.reading.refusal import Refusal

_TEXTS = {
    "de": "Bitte schreiben Sie in gutem Deutsch. Die Übersetzerin wäre für Müller in Köln. Straße, Größe, Frist.",
    "fr": "Merci d'agir dès que possible, avant le : 22 décembre. L'arrêté a été signé à Genève. Où est-il ?",
    "es": "Acción urgente. La lideresa recibió amenazas. ¿Dónde está? El niño y la señora. Más información",
    "ru": "Срочная акция. Историк Аркадий Веснин, который тридцать лет искал могилы, был арестован.",
    "ar": "تحرك عاجل. ناشطة محتجزة بمعزل عن العالم الخارجي. نطالب بالإفراج عنها دون قيد أو شرط.",
    "zh": "紧急行动。加娜古丽·朱马太是一名哈萨克族记者和艺术家，她在乌鲁木齐被国家安全警察拘留。",
    "zh in en": "I am writing to express my concern for Zhanargul Zhumatai (加娜古丽·朱马太), an ethnic Kazakh artist.",
    "ja": "緊急行動。あなたの言葉で手紙を書いてください。彼女は逮捕されました。",
    "ko": "긴급 행동. 그녀는 체포되었습니다. 즉시 석방하십시오.",
}  # fmt: skip


def text_of(data: bytes) -> str:
    return plain.read(data).text


@pytest.mark.parametrize(
    ("name", "encoding"),
    [
        *((name, "utf-8") for name in _TEXTS),
        *((name, "utf-8-sig") for name in _TEXTS),
        *((name, "utf-16") for name in _TEXTS),
        *((name, "utf-16-le") for name in ("de", "ru", "ar")),
        *((name, "utf-16-be") for name in ("de", "ru", "ar")),
        *((name, "cp1252") for name in ("de", "fr", "es")),
        ("de", "iso8859_15"),
        ("ru", "cp1251"),
        ("ru", "koi8_r"),
        ("ar", "cp1256"),
        ("zh", "gb18030"),
        ("zh in en", "gb18030"),
        ("ja", "shift_jis"),
        ("ja", "euc_jp"),
        ("ko", "euc_kr"),
        ("de", "utf-32-le"),
    ],
)
def test_a_text_is_read_in_whatever_encoding_it_comes(name: str, encoding: str) -> None:
    assert text_of(_TEXTS[name].encode(encoding)) == _TEXTS[name]


def test_an_encoding_that_is_only_likely_is_told() -> None:
    name = "I am writing about Őrsi Ágnes."  # Õrsi in the West
    assert "unsure_encoding" in plain.read(name.encode("cp1250")).remarks
    assert plain.read(_TEXTS["fr"].encode()).remarks == ()


def test_blank_lines_and_lines_of_spaces_stay_what_they_are() -> None:
    assert [line.text for line in plain.read(b"a \n\n \nb").lines] == ["a ", "", " ", "b"]


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n", "\u2028", "\x85"])
def test_every_kind_of_line_end_is_one(end: str) -> None:
    assert text_of(f"one{end}two".encode()) == "one\ntwo"


def test_a_page_s_end_is_an_empty_line() -> None:
    assert text_of(b"one\x0ctwo") == "one\n\ntwo"


def test_nul_bytes_and_controls_are_left_out_and_told() -> None:
    document = plain.read("Dear\x00 Secre\x07tary\x1b[2J, who sits in Bâle".encode())
    assert document.text == "Dear Secretary[2J, who sits in Bâle" and "controls_left_out" in document.remarks


def test_halves_of_characters_do_not_get_through() -> None:
    assert "\ud800" not in text_of("a\ud800b".encode("utf-8", "surrogatepass"))


def test_marks_that_turn_the_direction_are_kept_to_be_shown_and_told() -> None:
    document = plain.read("12 \u202eteertS gnoL".encode())
    assert "\u202e" in document.text and document.remarks == ("direction_marks_in_text",)


def test_joiners_in_a_name_and_many_marks_on_a_letter_stay() -> None:
    text = "نمی\u200cشناسم a" + "\u0301" * 100
    assert text_of(text.encode()) == text


def test_a_word_of_200_000_letters_is_read() -> None:
    assert len(text_of(b"a" * 200_000)) == 200_000


def test_a_text_that_is_too_long_is_refused() -> None:
    with pytest.raises(Refusal, match="too_long"):
        plain.read(b"a" * (LONGEST_TEXT + 1))
    with pytest.raises(Refusal, match="too_long"):
        plain.read(b"a\n" * 30_000)


_LETTER = """Dear Minister,
I am writing about %s, a teacher, who was taken away on 28 March.
I urge you to free her at once; where is she? The family’s lawyer has asked three times.
"""


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        *(("cp1252", "José Núñez"), ("cp1252", "Søren Ågård"), ("cp1250", "Łukasz Wałęsa"), ("cp1250", "Jiří Dvořák")),
        *(("cp1250", "Željko Šarić"), ("cp1254", "Ayşe Yıldız"), ("cp1254", "İbrahim Güneş")),
        *(("cp1251", "Аркадий Веснин"), ("koi8_r", "Аркадий Веснин"), ("cp1256", "محمد الأحمد")),
        *(
            ("gb18030", "谭月华"),
            ("gb18030", "加娜古丽·朱马太"),
            ("big5", "陳美玲"),
            ("cp949", "김영수"),
            ("cp874", "สมชาย ใจดี"),
        ),
    ],
)
def test_one_name_in_an_english_letter_tells_the_encoding(encoding: str, name: str) -> None:
    letter = _LETTER % name
    if encoding not in ("cp1252", "cp1250", "cp1254", "cp1251", "gb18030"):
        letter = letter.replace("’", "'")
    assert name in plain.read(letter.encode(encoding)).text


def test_marks_of_chinese_type_are_no_letters_of_another_tongue() -> None:
    text = _LETTER % "Tan Yuehua (谭月华)" + "● let her go home;\n● repair the “school”."
    document = plain.read(text.encode("gb18030"))
    assert (document.text, document.remarks) == (text, ())


@pytest.mark.parametrize("letter", [b"\xff", b"\x80\x9f"])
def test_a_word_without_end_takes_no_longer_than_others(letter: bytes) -> None:
    began = time.monotonic()
    assert plain.read(letter * 60_000).text
    assert time.monotonic() - began < 4 * pace()
