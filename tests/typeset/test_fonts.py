from __future__ import annotations

import hashlib
import re
import shutil
from pathlib import Path

import pytest

from letterstall.core.errors import MissingFont
from letterstall.core.resources import resource
from letterstall.core.stationery import Face
from letterstall.typeset.fonts import FontBook, needs_no_glyph, shipped_fonts

FOLDER = resource("fonts")
ROW = re.compile(r"^\| `(?P<file>[^`]+)` \|.*\| OFL-1\.1 \| `(?P<sum>[0-9a-f]{64})` \|$", re.MULTILINE)


def test_the_table_of_provenance_lists_every_font_file_with_its_checksum() -> None:
    listed = {row["file"]: row["sum"] for row in ROW.finditer((FOLDER / "README.md").read_text("utf-8"))}
    files = {path.name: path for path in FOLDER.iterdir() if path.suffix in {".ttf", ".ttc", ".otf"}}
    assert set(listed) == set(files)
    assert {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in files.items()} == listed


def test_every_key_of_the_table_opens_and_has_sound_metrics() -> None:
    book = shipped_fonts()
    for key in book.keys:
        font = book.font(key)
        assert font.key == key
        assert 0 < font.cap_height < font.ascent
        assert font.rise > 0.5
        assert font.fall > 0


def test_every_choice_names_a_font_that_is_in_the_table() -> None:
    book = shipped_fonts()
    for script in ("Latn", "Arab", "Hani", "Tibt", "Zyyy", "Xxxx"):
        for face in Face:
            assert set(book._list_candidates(script, "en", face)) <= set(book.keys)


@pytest.mark.parametrize(
    ("text", "script", "language", "key"),
    [
        ("a", "Latn", "en", "serif"),
        ("ệ", "Latn", "vi", "serif"),
        ("Қ", "Cyrl", "kk", "serif"),
        ("ش", "Arab", "ug", "arabic"),
        ("ش", "Arab", "ur", "nastaliq"),
        ("ش", "Arab", "ur-PK", "nastaliq"),
        ("加", "Hani", "zh-Hans", "cjk-sc"),
        ("加", "Hani", "zh-Hant", "cjk-tc"),
        ("加", "Hani", "zh-Hant-HK", "cjk-hk"),
        ("加", "Hani", "ja", "cjk-jp"),
        ("加", "Hani", "ko", "cjk-kr"),
        ("한", "Hang", "en", "cjk-kr"),
        ("か", "Kana", "en", "cjk-jp"),
        ("→", "Zyyy", "en", "math"),
        ("✓", "Zyyy", "en", "symbols-2"),
        ("،", "Zyyy", "en", "arabic"),
        ("ཀྵ", "Tibt", "bo", "tibetan"),
    ],
)
def test_a_cluster_is_set_in_the_font_of_its_script_and_language(
    text: str, script: str, language: str, key: str
) -> None:
    assert shipped_fonts().choose(text, script, language) == key


def test_bold_is_taken_where_there_is_one_and_never_drops_a_character() -> None:
    book = shipped_fonts()
    assert book.choose("a", "Latn", "en", is_bold=True) == "serif-bold"
    assert book.choose("ش", "Arab", "ar", is_bold=True) == "arabic-bold"
    assert book.choose("加", "Hani", "zh", is_bold=True) == "cjk-sc"


def test_large_print_falls_back_to_the_serif_fonts() -> None:
    book = shipped_fonts()
    assert book.choose("a", "Latn", "en", Face.LARGE_PRINT) == "large"
    assert book.choose("a", "Latn", "en", Face.LARGE_PRINT, is_bold=True) == "large-bold"
    assert book.choose("Қ", "Cyrl", "kk", Face.LARGE_PRINT) == "serif"
    assert book.choose("ش", "Arab", "ar", Face.LARGE_PRINT) == "arabic"


def test_a_character_of_no_font_is_chosen_by_none() -> None:
    assert shipped_fonts().choose("\U0001f54a", "Zyyy", "en") is None
    assert shipped_fonts().choose("\ue000", "Zzzz", "en") is None


def test_what_people_type_is_covered() -> None:
    typed = "•–—“”‘’„‚«»‹›…€£¥₹₽₸₺₩₫₴₦₪₾֏№§¶†‡°±×÷−≤≥≠≈∞√∑→←↑↓↔⇒✓✔✗✘☐☑☒★☆♥♡☎✉■□▪▫●○◦‣⁃①½¼¾²³¹⁴₂™®©‰µΩ℃ℓ☮☹☺⚖⚠♀♂\ufffd"
    assert [one for one in typed if shipped_fonts().choose(one, "Zyyy", "en") is None] == []


def test_marks_joiners_selectors_and_controls_need_no_glyph() -> None:
    assert all(map(needs_no_glyph, "\u200d\u200c\u2066\u2069\u202e\ufe0f\x07\t\n\u00a0\u202f\u2011\u00ad\U000e0100"))
    assert not any(map(needs_no_glyph, "a·加\u0301"))


def test_a_missing_or_broken_font_file_is_named(tmp_path: Path) -> None:
    shutil.copy(FOLDER / "fonts.toml", tmp_path)
    (tmp_path / "NotoSerif-Bold.ttf").write_bytes(b"not a font")
    for key, file in (("serif", "NotoSerif-Regular.ttf"), ("serif-bold", "NotoSerif-Bold.ttf")):
        with pytest.raises(MissingFont) as caught:
            FontBook(tmp_path).font(key)
        assert caught.value.file == tmp_path / file


def test_a_missing_table_is_named(tmp_path: Path) -> None:
    with pytest.raises(MissingFont) as caught:
        FontBook(tmp_path)
    assert caught.value.file == tmp_path / "fonts.toml"


@pytest.mark.parametrize("sign", "/()[]–“”+-")
def test_a_sign_that_naskh_lacks_is_the_serif_s_in_arabic_and_nastaliq_s_own_in_urdu(sign: str) -> None:
    book = FontBook()
    assert book.choose(sign, "Arab", "ar") == "serif"
    assert book.choose(sign, "Arab", "ur") == "nastaliq"
