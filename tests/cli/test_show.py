from __future__ import annotations

from pathlib import Path

import pytest

from letterstall.cli import main


def test_a_case_is_shown_whole(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "zhumatai"]) == 0
    told = capsys.readouterr()
    for words in ("加娜古丽·朱马太", "Ma Xingrui", "479 Zhongshan Lu", "CHINA", "Dear Secretary,", "she/her"):
        assert words in told.out
    assert told.out.count("• ") == 3


def test_a_passed_deadline_is_said_once_and_calmly(capsys: pytest.CaptureFixture[str]) -> None:
    main(["show", "zhumatai"])
    assert capsys.readouterr().err.count("Please check with the Amnesty office in your country") == 1


def test_the_practice_case_is_said_to_be_invented(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "practice"]) == 0
    told = capsys.readouterr()
    assert "An invented case to practise with. Nothing of it is to be posted." in told.out
    assert told.err == ""


def test_a_case_can_be_named_by_its_folder(case_folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", str(case_folder)]) == 0
    assert capsys.readouterr().out


def test_an_unknown_case_is_told_in_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "nobody"]) == 2
    assert "There is no case “nobody”" in capsys.readouterr().err


def test_a_case_cannot_steer_the_terminal(case_folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (case_folder / "summary.en.md").write_text("Quiet \x1b[2J\u202egnorw\x07 words\x9b31m", "utf-8")
    assert main(["show", str(case_folder)]) == 0
    shown = capsys.readouterr().out
    assert not {"\x1b", "\u202e", "\x07", "\x9b"} & set(shown)
    assert "words" in shown
