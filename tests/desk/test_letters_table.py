"""A spreadsheet shows the words that were typed, and runs none of them."""

from __future__ import annotations

import csv
import io
from dataclasses import fields
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from letterstall.desk.letters_table import LetterRow, letters_table
from letterstall.desk.messages import untranslated

STARTS = "=+-@＝＋－＠﹢﹣﹦﹫−"
FORMULAS = [f"{start}HYPERLINK(1)" for start in STARTS]
TEXTS = st.text(max_size=40) | st.text(alphabet=f"{STARTS}a \"';,\n\u200b\ufeff1", max_size=20)


def read(table: bytes, separator: str = ",") -> list[list[str]]:
    return [*csv.reader(io.StringIO(table.decode("utf-8-sig"), newline=""), delimiter=separator)]


def table(*rows: LetterRow) -> bytes:
    return letters_table(rows, untranslated)


def test_a_letter_stands_under_its_headings_in_their_order() -> None:
    row = LetterRow(
        *("Zhumatai", "UA 32/23", "Ma Xingrui", "English", "posted"),
        *(date(2026, 11, 1), date(2026, 11, 2), date(2026, 11, 3), None, 2, "two stamps"),
    )
    heading, line = read(table(row))
    assert [name.lower() for name in heading] == [field.name for field in fields(LetterRow)]
    assert line == [
        *("Zhumatai", "UA 32/23", "Ma Xingrui", "English", "posted"),
        *("2026-11-01", "2026-11-02", "2026-11-03", "", "2", "two stamps"),
    ]


def test_the_file_begins_with_the_mark_by_which_spreadsheets_know_utf_8() -> None:
    data = table(LetterRow(person="جمعة 人权"))
    assert data.startswith(b"\xef\xbb\xbfPerson,Case,")
    assert data.endswith("جمعة 人权,,,,,,,,,,\r\n".encode())


def test_cells_are_quoted_as_rfc_4180_has_it() -> None:
    line = table(LetterRow('a "b"', "c, d", "e\nf")).decode("utf-8-sig").split("\r\n")[1]
    assert line.startswith('"a ""b""","c, d","e\nf",')


@given(TEXTS, TEXTS)
def test_a_text_comes_back_word_for_word_but_for_apostrophes_and_controls(person: str, note: str) -> None:
    (_, line) = read(table(LetterRow(person=person, note=note)))
    for cell, typed in ((line[0], person), (line[-1], note)):
        kept = "".join(one for one in typed if one in "\t\n\r" or not (one < " " or "\x7f" <= one <= "\x9f"))
        assert cell.replace("'", "") == kept.replace("'", "").encode("utf-8", "replace").decode()


@pytest.mark.parametrize("formula", FORMULAS)
@pytest.mark.parametrize(
    "before", ["", " ", "\n", "\u00a0", "\u200b", "\ufeff", '"', "'", "a;", "a; ", "a\n", 'a";"', "a\t"]
)
def test_no_cell_begins_a_formula(formula: str, before: str) -> None:
    text = f"{before}{formula}"
    (_, line) = read(table(LetterRow(*[text] * 5, note=text)))
    for cell in (*line[:5], line[-1]):
        assert f"'{formula}" in cell and not cell.lstrip(" \u00a0\u200b\ufeff").startswith(("\n", *STARTS))


@pytest.mark.parametrize("before", ["", " ", "\u200b", '"'])
@pytest.mark.parametrize("first", ["\t", "\r", "\n", "\r\n"])
def test_a_cell_that_begins_with_a_break_is_marked(first: str, before: str) -> None:
    assert read(table(LetterRow(note=f"{before}{first}words")))[1][-1] == f"'{before}{first}words"


@given(TEXTS, TEXTS)
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_no_spreadsheet_finds_a_formula_however_it_separates(separator: str, person: str, note: str) -> None:
    data = table(LetterRow(person=person, note=note))
    for line in data.decode("utf-8-sig").replace("\r", "\n").split("\n"):
        for cell in line.split(separator):
            bare = cell.strip(' "\u200b\ufeff')
            assert separator == "," or bare[:1] not in tuple(STARTS), (cell, data)
    for row in read(data):
        assert all(cell.strip(" \t\r\n\u200b\ufeff")[:1] not in tuple(STARTS) for cell in row)


def test_an_ordinary_text_is_left_as_it_is() -> None:
    words = "Write-up: 2 + 2 = 4, she said; e-mail to a@b.invalid – all’s well"
    assert read(table(LetterRow(note=words)))[1][-1] == words


def test_headings_are_translated_and_as_harmless_as_the_rest() -> None:
    asked = []

    def translate(context: str, text: str) -> str:
        asked.append(context)
        return f"={text}"

    (heading,) = read(letters_table((), translate))
    assert set(asked) == {"LettersTable"}
    assert heading[0] == "'=Person" and len(heading) == len(fields(LetterRow))
