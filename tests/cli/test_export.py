from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from tests.pdf_words import pages_of, text_of

from letterstall.cli import main
from letterstall.core.resources import shipped_cases
from letterstall.desk.desk import Desk
from letterstall.storage.paths import Paths

BODY = """Dear Mr Ma,

I am a piano teacher, and I write because a musician
is in your care.

- Release Zhanargul Zhumatai immediately;
- let her see her family.

Yours truly,
"""


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "letter.pdf"


def export(target: Path, *more: str | Path, case: str | Path = "zhumatai") -> int:
    return main(["export", str(case), "--to", str(target), "--date", "2026-11-22", *map(str, more)])


def test_the_name_of_the_file_is_the_only_result(target: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert export(target) == 0
    assert capsys.readouterr().out == f"{target}\n"
    assert target.read_bytes().startswith(b"%PDF-1.7")


def test_a_passed_deadline_is_said_once_and_the_letter_is_exported(
    target: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export(target) == 0
    assert capsys.readouterr().err.count("Please check with the Amnesty office in your country") == 1
    assert target.exists()


def test_the_letter_is_followed_by_its_copy(target: Path) -> None:
    export(target, "--place", "Vienna", "--sender", "tests/samples/ruth.toml")
    letter, *_, copy = pages_of(target.read_bytes())
    assert "Ma Xingrui" in letter
    assert "Vienna, 22 November 2026" in letter
    assert "加娜古丽·朱马太" in letter
    assert "Copy" in copy


def test_place_and_sender_are_those_of_the_file(target: Path, tmp_path: Path) -> None:
    sender = tmp_path / "me.toml"
    sender.write_text('name = "Ada Byron"\ntown = "Graz"\ncountry = "AT"\nlevel = "initials_and_town"\n', "utf-8")
    assert export(target, "--sender", sender) == 0
    text = text_of(target.read_bytes())
    assert "Graz, 22 November 2026" in text
    assert "A. B." in text
    assert "Byron" not in text


def test_own_text_takes_the_place_of_the_model_letter(target: Path, tmp_path: Path) -> None:
    body = tmp_path / "body.md"
    body.write_text(BODY, "utf-8")
    assert export(target, "--body", body, "--copies", "without") == 0
    text = text_of(target.read_bytes())
    assert "a musician is in your care." in text
    assert text.index("Dear Mr Ma,") < text.index("Release") < text.index("let her see") < text.index("Yours truly,")
    assert "Dear Secretary" not in text
    assert "Dabancheng" not in text


def test_a_text_without_salutation_and_closing_gets_those_of_the_case(target: Path, tmp_path: Path) -> None:
    body = tmp_path / "body.md"
    body.write_text("Only this one paragraph is mine.", "utf-8")
    assert export(target, "--body", body) == 0
    text = text_of(target.read_bytes())
    assert text.index("Dear Secretary,") < text.index("is mine.") < text.index("Yours sincerely,")


@pytest.mark.parametrize("words", ["{# x #} #{7*7}", "<b>bold</b> &amp; <img src=x>", "%(x)s $x \\today #let"])
def test_what_looks_like_a_command_is_printed_as_it_is(target: Path, tmp_path: Path, words: str) -> None:
    body = tmp_path / "body.md"
    body.write_text(f"Dear Secretary,\n\nI write this: {words} and mean it.\n", "utf-8")
    assert export(target, "--body", body) == 0
    text = text_of(target.read_bytes())
    assert words in text
    assert "49" not in text.partition("I write this")[2].partition("mean it")[0]


@pytest.mark.parametrize("field", ["{{ 7*7 }}", "{% for x in y %}"])
def test_what_looks_like_a_field_is_asked_for_and_never_filled_in_by_a_template(
    target: Path, tmp_path: Path, field: str, capsys: pytest.CaptureFixture[str]
) -> None:
    body = tmp_path / "body.md"
    body.write_text(f"Dear Secretary,\n\nI write this: {field} and mean it.\n", "utf-8")
    assert export(target, "--body", body) == 1
    assert f"“{field}” is still to be filled in." in capsys.readouterr().err


def test_copies_can_be_left_out_stand_alone_or_be_files_of_their_own(
    target: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pages = {}
    for copies in ("with", "without", "only"):
        assert export(target, "--copies", copies) == 0
        pages[copies] = pages_of(target.read_bytes())
    assert pages["with"] == pages["without"] + pages["only"]
    capsys.readouterr()
    assert export(target, "--copies", "separate") == 0
    files = [Path(line) for line in capsys.readouterr().out.splitlines()]
    assert files == [target, target.with_name("letter (2).pdf")]
    assert [pages_of(file.read_bytes()) for file in files] == [pages["without"], pages["only"]]


def test_the_same_letter_gives_the_same_bytes_in_another_process(
    target: Path, tmp_path: Path, run_command: Run
) -> None:
    export(target)
    again = tmp_path / "again.pdf"
    done = run_command("export", "zhumatai", "--to", again, "--date", "2026-11-22", PYTHONHASHSEED="7", TZ="Asia/Tokyo")
    assert done.returncode == 0, done.stderr
    assert again.read_bytes() == target.read_bytes()


def test_paper_chooses_the_layout_and_a_layout_for_other_paper_is_named(
    target: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export(target, "--paper", "Letter") == 0
    assert export(target, "--paper", "Letter", "--layout", "plain_a4") == 0
    info = subprocess.run(["pdfinfo", target], capture_output=True, text=True, check=True).stdout
    assert "612 x 792 pts (letter)" in info
    capsys.readouterr()
    assert export(target, "--paper", "Letter", "--layout", "din5008_b") == 2
    told = capsys.readouterr().err
    assert "“din5008_b” is not for Letter paper" in told
    assert "us10" in told


def test_an_unknown_layout_is_told_with_those_there_are(target: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert export(target, "--layout", "papyrus") == 2
    told = capsys.readouterr().err
    assert "There is no layout “papyrus”" in told
    assert "din5008_b" in told
    assert not target.exists()


def test_an_address_outside_the_window_is_told_in_millimetres(
    target: Path, case_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    facts = case_folder / "case.toml"
    long_line = "Department of the Interior for the Supervision of " + "Very " * 12 + "Remote Places"
    text = facts.read_text("utf-8").replace("lines = [", f'lines = ["{long_line}", ', 1)
    text = text.replace("lines = [", "lines = [" + '"1", "2", "3", "4", "5", "6", "7", "8", "9", ', 1)
    facts.write_text(text, "utf-8")
    assert export(target, case=case_folder) == 0
    told = [line for line in capsys.readouterr().err.splitlines() if "outside the part of the window" in line]
    assert told
    assert all(" mm " in line for line in told)


def test_an_unfilled_field_stops_the_export_and_names_its_line(
    target: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target.write_bytes(b"what stood here before")
    body = tmp_path / "body.md"
    body.write_text("Dear Secretary,\n\nA first paragraph.\n\nI am [your profession] and I ask you.\n", "utf-8")
    assert export(target, "--body", body) == 1
    told = capsys.readouterr()
    assert f"{body}:5: “[your profession]” is still to be filled in." in told.err
    assert told.out == ""
    assert target.read_bytes() == b"what stood here before"


def test_a_character_no_font_has_stops_the_export_and_is_named(
    target: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    body = tmp_path / "body.md"
    body.write_text("Dear Secretary,\n\nFirst.\n\nA dove \U0001f54a flies.\n", "utf-8")
    assert export(target, "--body", body) == 1
    told = capsys.readouterr().err
    assert "U+1F54A, in paragraph 2" in told
    assert f"{body}:5" in told
    assert not target.exists()


def test_a_letter_in_a_language_without_model_letter_needs_a_text(
    target: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export(target, "--letter-language", "fr") == 1
    assert "nothing in the letter yet" in capsys.readouterr().err


def test_neither_settings_nor_drafts_are_read_or_made(target: Path, own_desk: Path) -> None:
    settings = own_desk / "config" / "settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text("this is [ no TOML", "utf-8")
    assert export(target) == 0
    assert _files(own_desk) == [settings]
    assert settings.read_text("utf-8") == "this is [ no TOML"


def test_a_window_that_is_open_does_not_stand_in_the_way(target: Path, own_desk: Path) -> None:
    desk = Desk(Paths.of_this_user())
    desk.open_drafts()
    try:
        assert export(target) == 0
    finally:
        desk.close()


def test_no_display_and_no_qt_are_needed(target: Path, run_command: Run, tmp_path: Path) -> None:
    blocker = tmp_path / "blocked" / "PySide6"
    blocker.mkdir(parents=True)
    (blocker / "__init__.py").write_text("raise ImportError('Qt was asked for')", "utf-8")
    done = run_command(
        "export", "zhumatai", "--to", target, PYTHONPATH=str(blocker.parent), DISPLAY="", WAYLAND_DISPLAY=""
    )
    assert done.returncode == 0, done.stderr
    assert target.exists()


def _files(folder: Path) -> Iterable[Path]:
    return sorted(one for one in folder.rglob("*") if one.is_file())


@pytest.mark.parametrize("option", ["--body", "--sender"])
def test_what_the_letter_is_made_of_is_never_overwritten(tmp_path: Path, run_command: Run, option: str) -> None:
    file = tmp_path / "mine"
    file.write_text("# mine\n", "utf-8")
    done = run_command("export", "practice", option, file, "--to", file)
    assert done.returncode == 2
    assert "Nothing was written" in done.stderr
    assert file.read_text("utf-8") == "# mine\n"


def test_a_file_of_the_case_is_never_overwritten(tmp_path: Path, run_command: Run) -> None:
    folder = tmp_path / "case"
    shutil.copytree(shipped_cases() / "practice", folder)
    facts = (folder / "case.toml").read_bytes()
    assert run_command("export", folder, "--to", folder / "case.toml").returncode == 2
    assert (folder / "case.toml").read_bytes() == facts
    assert run_command("export", folder, "--to", folder / "letter.pdf").returncode == 0


def test_copies_only_of_a_case_without_copies_is_told(tmp_path: Path, run_command: Run) -> None:
    folder, target = tmp_path / "case", tmp_path / "letter.pdf"
    shutil.copytree(shipped_cases() / "practice", folder)
    facts = folder / "case.toml"
    head, *addressees = facts.read_text("utf-8").split("[[addressees]]")
    facts.write_text(f"{head}[[addressees]]{addressees[0]}", "utf-8")
    done = run_command("export", folder, "--to", target, "--copies", "only")
    assert done.returncode == 1
    assert "nobody who gets a copy" in done.stderr
    assert not target.exists()


def test_the_deadline_is_told_as_people_write_dates(tmp_path: Path, run_command: Run) -> None:
    done = run_command("export", "zhumatai", "--to", tmp_path / "letter.pdf")
    assert "15 May 2023" in done.stderr.replace("\u00a0", " ")
