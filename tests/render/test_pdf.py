"""The file as other readers see it: its objects, its tags, what it says of itself, and that it is always the same."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import zlib
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from letterstall.render.pdf import write_pdf
from letterstall.typeset.page import Placed


def _dictionaries(objects) -> list[dict]:
    values = [value.get("value", value.get("stream", {}).get("dict")) for value in objects.values()]
    return [value for value in values if isinstance(value, dict)]


def _of_type(objects, name: str) -> list[dict]:
    return [value for value in _dictionaries(objects) if value.get("/Type") == name]


def _catalogue(objects) -> dict:
    return _of_type(objects, "/Catalog")[0]


def _value(objects, reference: str):
    return objects[f"obj:{reference}"]["value"]


def _content(pdf: bytes) -> bytes:
    """Return all streams of a file that are deflated, one after the other."""
    found = re.findall(rb"/FlateDecode[^>]*>>\nstream\n(.*?)\nendstream", pdf, re.DOTALL)
    return b"\n".join(zlib.decompress(stream) for stream in found)


def _structure(pdf: bytes) -> str:
    return subprocess.run(["pdfinfo", "-struct-text", "-"], input=pdf, capture_output=True, check=True).stdout.decode()


@pytest.mark.parametrize("language", ["en", "ar", "hi", "zh-Hant", "ja", "bo"])
def test_qpdf_finds_nothing_wrong(bench, checked, language: str) -> None:
    assert not checked(write_pdf([bench.sample(language), bench.sample("en")], bench.fonts))


def test_it_is_pdf_1_7_with_language_title_and_no_scaling(bench, opened) -> None:
    letter = replace(bench.sample("en"), title="Für Ilan (Dorvek) – 加娜")
    pdf = write_pdf([letter], bench.fonts)
    catalogue = _catalogue(opened(pdf))
    assert pdf.startswith(b"%PDF-1.7\n")
    assert catalogue["/Lang"] == "u:en"
    assert catalogue["/MarkInfo"] == {"/Marked": True}
    assert catalogue["/ViewerPreferences"] == {
        "/Direction": "/L2R", "/DisplayDocTitle": True, "/PrintScaling": "/None",
    }  # fmt: skip
    titles = [value["/Title"] for value in _dictionaries(opened(pdf)) if "/Title" in value]
    assert titles == ["u:Für Ilan (Dorvek) – 加娜"]


def test_a_letter_in_arabic_is_bound_on_the_right(bench, opened) -> None:
    objects = opened(write_pdf([bench.sample("ar")], bench.fonts))
    assert _catalogue(objects)["/ViewerPreferences"]["/Direction"] == "/R2L"


def test_title_and_language_can_be_given(bench, opened) -> None:
    objects = opened(write_pdf([bench.sample("en")], bench.fonts, title="Ours", language="en-GB"))
    assert _catalogue(objects)["/Lang"] == "u:en-GB"
    assert [value["/Title"] for value in _dictionaries(objects) if "/Title" in value] == ["u:Ours"]


@pytest.mark.parametrize("language", ["en", "ar", "hi", "ja"])
def test_every_font_is_embedded_as_a_subset_and_says_what_it_shows(bench, opened, language: str) -> None:
    objects = opened(write_pdf([bench.sample(language)], bench.fonts))
    fonts = [value for value in _of_type(objects, "/Font") if value["/Subtype"] == "/Type0"]
    assert fonts
    for font in fonts:
        assert re.fullmatch(r"/[A-Z]{6}\+Noto\w+-Regular", font["/BaseFont"])
        assert font["/Encoding"] == "/Identity-H"
        assert "/ToUnicode" in font
        descendant = _value(objects, font["/DescendantFonts"][0])
        descriptor = _value(objects, descendant["/FontDescriptor"])
        assert descriptor.keys() & {"/FontFile2", "/FontFile3"}
        assert descriptor["/FontName"] == descendant["/BaseFont"] == font["/BaseFont"]
    assert {value["/Subtype"] for value in _of_type(objects, "/Font")} <= {"/Type0", "/CIDFontType0", "/CIDFontType2"}


def test_ink_is_pure_grey_scale_black(bench) -> None:
    content = _content(write_pdf([bench.sample("en")], bench.fonts))
    assert b"\n0 g 0 G" in b"\n" + content
    assert not re.search(rb"(?:^|\s)(?:rg|RG|k|K|sc|scn|cs|CS)\s", content)


def test_grey_has_a_profile_of_its_own_for_archives(bench, opened) -> None:
    objects = opened(write_pdf([bench.sample("en")], bench.fonts))
    intent = _value(objects, _catalogue(objects)["/OutputIntents"][0])
    assert intent["/S"] == "/GTS_PDFA1"
    assert objects[f"obj:{intent['/DestOutputProfile']}"]["stream"]["dict"]["/N"] == 1


def test_the_xmp_packet_names_title_language_and_the_standards_aimed_at(bench) -> None:
    pdf = write_pdf([replace(bench.sample("en"), title="A <b> & {{ 7*7 }}\x01")], bench.fonts)
    packet = pdf[pdf.index(b"<?xpacket begin") : pdf.index(b"<?xpacket end")].decode()
    for words in (
        "A &lt;b&gt; &amp; {{ 7*7 }}</rdf:li>", "<rdf:li>en</rdf:li>", "<pdfaid:part>2</pdfaid:part>",
        "<pdfaid:conformance>U</pdfaid:conformance>", "<pdfuaid:part>1</pdfuaid:part>",
    ):  # fmt: skip
        assert words in packet
    assert "Date" not in packet


def test_half_a_character_in_a_title_does_not_stop_the_letter(bench, opened) -> None:
    objects = opened(write_pdf([bench.letter("en", "One line.")], bench.fonts, title="Half \ud83d (\\"))
    assert [value["/Title"] for value in _dictionaries(objects) if "/Title" in value] == ["u:Half ? (\\"]


def test_the_hour_stands_in_the_file_only_when_it_is_given(bench, opened) -> None:
    letter = bench.letter("en", "One line.")
    given = write_pdf([letter], bench.fonts, created=datetime(2026, 11, 22, 9, 30, tzinfo=UTC))
    information = next(value for value in _dictionaries(opened(given)) if "/CreationDate" in value)
    assert information["/CreationDate"] == "u:D:20261122093000Z"
    assert b"<xmp:CreateDate>2026-11-22T09:30:00Z</xmp:CreateDate>" in given
    silent = next(value for value in _dictionaries(opened(write_pdf([letter], bench.fonts))) if "/Title" in value)
    assert silent.keys() == {"/Title"}


_IN_ANOTHER_PROCESS = """
import sys
from tests.render.conftest import Bench
from letterstall.render.pdf import write_pdf
bench = Bench()
sys.stdout.buffer.write(write_pdf([bench.sample(language) for language in ("en", "ar", "hi", "ja")], bench.fonts))
"""


def _elsewhere(**environment: str) -> bytes:
    root = Path(__file__).parents[2]
    everything = {**os.environ, "PYTHONPATH": str(root), **environment}
    command = [sys.executable, "-c", _IN_ANOTHER_PROCESS]
    return subprocess.run(command, env=everything, capture_output=True, check=True, cwd=root).stdout


def test_the_same_letters_give_the_same_bytes_in_any_process_and_for_any_user(bench) -> None:
    one = _elsewhere(PYTHONHASHSEED="1", TZ="Asia/Urumqi", HOME="/tmp/canary-home", USER="canary-user")
    other = _elsewhere(PYTHONHASHSEED="2", TZ="America/Lima", HOME="/", USER="someone")
    assert one == other
    assert one.startswith(b"%PDF-1.7")
    for trace in (b"canary", b"/tmp", b"ReportLab", b"reportlab", str(Path(__file__).parents[2]).encode()):
        assert trace not in one + _content(one)


def test_paragraphs_and_asks_are_tagged_in_the_order_of_reading(bench) -> None:
    elements = [bench.element(words, "en") for words in ("Dear Sir,", "I urge you to:")]
    asks = [bench.element(words, "en", "LI") for words in ("release him;", "hear him.")]
    pdf = write_pdf([bench.of_elements("en", *elements, *asks, bench.element("Yours,", "en"))], bench.fonts)
    lines = [line.strip() for line in _structure(pdf).splitlines()]
    assert [line.split()[0] for line in lines if not line.startswith('"')] == [
        "Document", "Art", "P", "P", "L", "LI", "Lbl", "LBody", "LI", "Lbl", "LBody", "P",
    ]  # fmt: skip
    assert [line.strip('"') for line in lines if line.startswith('"')] == [
        "Dear Sir,", "I urge you to:", "•", "release him;", "•", "hear him.", "Yours,",
    ]  # fmt: skip


def test_words_at_the_end_of_a_line_stay_apart_when_read_aloud(bench) -> None:
    text = "one two three " * 20
    narrow = bench.element(text.strip(), "en", width=120)
    assert len(narrow.lines) > 5
    pdf = write_pdf([bench.of_elements("en", narrow)], bench.fonts)
    assert f'"{text.strip()}"' in _structure(pdf)


def test_a_paragraph_over_two_pages_is_one_paragraph(bench) -> None:
    first, rest = bench.element("It begins here", "en"), bench.element("and ends there.", "en")
    page = bench.page(first)
    second = replace(page, placed=(Placed(rest, 70, 50, continues=True),))
    letter = replace(bench.of_elements("en", first), pages=(page, second))
    structure = _structure(write_pdf([letter], bench.fonts))
    assert structure.count("P (block)") == 1
    assert "It begins here" in structure
    assert "and ends there." in structure


def test_what_is_no_part_of_the_letter_is_an_artifact(bench) -> None:
    head = bench.element("Page 2 of 2", "en", "artifact")
    pdf = write_pdf([bench.of_elements("en", head, bench.element("The text.", "en"))], bench.fonts)
    assert "Page 2" not in _structure(pdf)
    assert "The text." in _structure(pdf)
    assert b"Page 2 of 2" in subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True).stdout


def test_everything_drawn_is_tagged_or_an_artifact(bench) -> None:
    """PDF/UA-1, 7.1: text and lines stand between BDC or BMC and EMC, and these are balanced."""
    letter = bench.sample("en")
    pdf = write_pdf([letter], bench.fonts)
    depth = 0
    page = next(part for part in _content(pdf).split(b"0 g 0 G\n") if part.startswith(b"q "))
    page = page[: page.rindex(b"EMC") + 3]
    for operator in re.findall(rb"\b(BDC|BMC|EMC|TJ|Do|S)\b", page):
        depth += {b"BDC": 1, b"BMC": 1, b"EMC": -1}.get(operator, 0)
        assert depth > 0 or operator == b"EMC"
    assert depth == 0


def test_another_language_is_marked_and_a_name_in_arabic_is_spoken_in_order(bench, opened) -> None:
    objects = opened(write_pdf([bench.letter("en", "Hanan (حنان السيد) wrote it.")], bench.fonts))
    span = next(value for value in _dictionaries(objects) if value.get("/S") == "/Span")
    assert span["/Lang"].startswith("u:ar")
    assert span["/ActualText"] == "u:حنان السيد"


def test_a_copy_stands_behind_its_letter_in_the_same_file(bench, opened) -> None:
    letter, copy = bench.letter("en", "To the minister."), bench.letter("en", "To the embassy.")
    pdf = write_pdf([letter, copy], bench.fonts)
    assert _structure(pdf).count("Art\n") == 2
    assert len(_of_type(opened(pdf), "/Page")) == 2
