"""Case folders and files as they should not be: each gets a sentence and an exit status, and nothing is lost."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.pdf_words import pages_of, text_of

import letterstall.core.resources
from letterstall.cli import main
from letterstall.core.case import Case
from letterstall.core.resources import shipped_cases
from letterstall.storage.case_folder import find_cases


@pytest.fixture
def target(tmp_path: Path) -> Path:
    file = tmp_path / "out" / "letter.pdf"
    file.parent.mkdir()
    file.write_bytes(b"what stood here before")
    return file


@pytest.fixture
def refused(target: Path, case_folder: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Export the case, see that it was refused and nothing was touched, and return what was told."""

    def export(*more: str | Path, status: int = 2) -> str:
        assert main(["export", str(case_folder), "--to", str(target), *map(str, more)]) == status
        told = capsys.readouterr()
        assert told.out == ""
        assert "Traceback" not in told.err
        assert [file.name for file in target.parent.iterdir()] == [target.name]
        assert target.read_bytes() == b"what stood here before"
        return told.err

    return export


def exported(case_folder: Path, target: Path, *more: str | Path) -> bytes:
    assert main(["export", str(case_folder), "--to", str(target), "--date", "2026-11-22", *map(str, more)]) == 0
    return target.read_bytes()


def change(case_folder: Path, old: str, new: str) -> None:
    facts = case_folder / "case.toml"
    text = facts.read_text("utf-8")
    assert old in text
    facts.write_text(text.replace(old, new, 1), "utf-8")


def test_wrong_toml_is_told_with_file_and_line(refused: Callable[..., str], case_folder: Path) -> None:
    (case_folder / "case.toml").write_text('format = 1\nid = "spoilt"\ntitle = = 3\n', "utf-8")
    told = refused()
    assert str(case_folder / "case.toml") in told
    assert "line 3" in told


def test_a_wrong_type_is_told_with_file_line_and_field(refused: Callable[..., str], case_folder: Path) -> None:
    change(case_folder, "own_language_welcome = ", 'own_language_welcome = "yes" # ')
    told = refused()
    assert "own_language_welcome" in told
    assert "line " in told


def test_a_missing_file_is_named(refused: Callable[..., str], case_folder: Path) -> None:
    for letter in case_folder.glob("letter.*.md"):
        letter.unlink()
    assert "letter.en.md" in refused()


def test_a_folder_without_a_case_is_told(refused: Callable[..., str], case_folder: Path) -> None:
    shutil.rmtree(case_folder)
    case_folder.mkdir()
    assert "case.toml" in refused()


def test_bytes_that_are_no_utf_8_are_told_with_their_line(refused: Callable[..., str], case_folder: Path) -> None:
    (case_folder / "letter.en.md").write_bytes(b"Fine.\n\nNot f\xefne.\n")
    told = refused()
    assert "not UTF-8" in told
    assert "letter.en.md, line 3" in told


def test_ten_megabytes_of_text_are_refused_at_once(refused: Callable[..., str], case_folder: Path) -> None:
    (case_folder / "letter.en.md").write_bytes(b"Words and words. " * 620_000)
    assert "larger than" in refused()


def test_a_case_without_addressee_is_refused(refused: Callable[..., str], case_folder: Path) -> None:
    facts = case_folder / "case.toml"
    text = facts.read_text("utf-8")
    head, _, rest = text.partition("[[addressees]]")
    tail = rest[rest.rfind("\n[source]") :] if "\n[source]" in rest else ""
    facts.write_text(head + tail, "utf-8")
    assert "address" in refused()


def test_forty_addressees_get_forty_letters(case_folder: Path, target: Path) -> None:
    facts = case_folder / "case.toml"
    more = "".join(
        f'\n[[addressees]]\nkind = "copy"\nname = "Copy Reader {number}"\nlines = ["{number} Long Street"]\n'
        for number in range(38)
    )
    facts.write_text(facts.read_text("utf-8") + more, "utf-8")
    pages = pages_of(exported(case_folder, target))
    assert len(pages) >= 40
    assert any("Copy Reader 37" in page for page in pages)


@pytest.mark.parametrize("name", ["A <b>Bold</b> & Co", "{{ 7*7 }}", "{% for x in y %}", "%s $HOME `id`"])
def test_a_name_is_printed_as_it_is(case_folder: Path, target: Path, name: str) -> None:
    facts = case_folder / "case.toml"
    more = f'\n[[addressees]]\nkind = "copy"\nname = "{name}"\nlines = ["1 Street"]\n'
    facts.write_text(facts.read_text("utf-8") + more, "utf-8")
    assert name in text_of(exported(case_folder, target))


def test_control_characters_carry_no_words_and_do_no_harm(case_folder: Path, target: Path) -> None:
    (case_folder / "letter.en.md").write_bytes("One\x00 two\x07 three\x1b[31m four\x85five.\n".encode())
    text = text_of(exported(case_folder, target))
    assert "One two three" in text
    assert "five." in text


def test_an_unpaired_mark_of_direction_turns_nothing_but_its_own_paragraph(case_folder: Path, target: Path) -> None:
    letter = case_folder / "letter.en.md"
    letter.write_text("Before the mark.\n\nHere \u202e it is, \u2067 unpaired.\n\nAfter the mark.\n", "utf-8")
    text = text_of(exported(case_folder, target))
    assert "Before the mark." in text
    assert "After the mark." in text
    assert "Yours" in text or "sincerely" in text


def test_a_sender_file_is_told_with_file_line_and_field(refused: Callable[..., str], tmp_path: Path) -> None:
    sender = tmp_path / "me.toml"
    for source, words in (
        ('name = "A"\nshoe_size = 43\n', ("line 2", "shoe_size", "no such field")),
        ('name = "A"\n\nlines = "one"\n', ("line 3", "lines")),
        ("name = 3\n", ("line 1", "name")),
        ('level = "loud"\n', ("line 1", "level", "initials_and_town")),
        ('country = "Austria"\n', ("line 1", "country")),
        ('name = "A\n', ("line 1", "TOML")),
    ):
        sender.write_text(source, "utf-8")
        told = refused("--sender", sender)
        for word in (str(sender), *words):
            assert word in told


def test_a_body_that_is_missing_too_long_or_no_text_is_told(refused: Callable[..., str], tmp_path: Path) -> None:
    body = tmp_path / "body.md"
    assert f"{body}: the file cannot be read" in refused("--body", body)
    body.write_bytes(b"x" * 300_000)
    assert "too long for a letter" in refused("--body", body)
    body.write_bytes(b"fine\nnot f\xfcne\n")
    assert f"{body}, line 2: the text is not UTF-8" in refused("--body", body)
    assert "cannot be read" in refused("--body", tmp_path)


def test_an_empty_body_stops_the_export(refused: Callable[..., str], tmp_path: Path) -> None:
    body = tmp_path / "body.md"
    body.write_text("\n \n", "utf-8")
    assert "nothing in the letter yet" in refused("--body", body, status=1)


def test_a_missing_font_is_named(refused: Callable[..., str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shipped = letterstall.core.resources.shipped()
    copy = tmp_path / "program"
    fonts = copy / "resources" / "fonts"
    fonts.mkdir(parents=True)
    for entry in (shipped / "resources").iterdir():
        if entry.name != "fonts":
            (copy / "resources" / entry.name).symlink_to(entry)
    for entry in (shipped / "resources" / "fonts").iterdir():
        if entry.name != "NotoSerif-Regular.ttf":
            (fonts / entry.name).symlink_to(entry)
    (copy / "cases").symlink_to(shipped / "cases")
    monkeypatch.setattr(letterstall.core.resources, "shipped", lambda: copy)
    told = refused()
    assert "NotoSerif-Regular.ttf" in told
    assert "install Letterstall again" in told


@pytest.mark.parametrize("value", ["[" * 100_000, "9" * 100_000], ids=["brackets", "digits"])
def test_a_sender_file_that_no_reader_can_take_is_told(refused: Callable[..., str], tmp_path: Path, value: str) -> None:
    file = tmp_path / "sender.toml"
    file.write_text(f"name = {value}", "utf-8")
    told = refused("--sender", file)
    assert "sender.toml" in told and "went wrong" not in told


def test_one_case_that_cannot_be_read_hides_no_other(tmp_path: Path) -> None:
    folder = tmp_path / "bomb"
    folder.mkdir()
    (folder / "case.toml").write_text(f"a = {'9' * 100_000}", "utf-8")
    found = find_cases((tmp_path, shipped_cases()))
    assert [one.id for _, one in found if isinstance(one, Case)] == ["practice", "zhumatai"]
