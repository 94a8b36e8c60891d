from __future__ import annotations

import json
from pathlib import Path

import pytest

from letterstall.cli import main


def test_open_cases_come_before_those_whose_deadline_has_passed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["cases"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == ["practice", "zhumatai"]
    assert "2023-05-15 (passed)" in lines[1]


def test_json_says_what_the_table_says(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["cases", "--json"]) == 0
    cases = {case["id"]: case for case in json.loads(capsys.readouterr().out)}
    assert cases["zhumatai"]["deadline"] == "2023-05-15"
    assert cases["zhumatai"]["is_past_deadline"] is True
    assert cases["zhumatai"]["people"] == ["Zhanargul Zhumatai"]
    assert cases["practice"]["is_practice"] is True


def test_a_broken_folder_of_the_user_is_told_and_the_others_are_listed(
    own_desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = own_desk / "data" / "cases" / "mine"
    folder.mkdir(parents=True)
    (folder / "case.toml").write_text('format = 1\nid = "mine"\ntitle = 3\n', "utf-8")
    assert main(["cases"]) == 2
    told = capsys.readouterr()
    assert "zhumatai" in told.out
    assert str(folder / "case.toml") in told.err
    assert "line 3" in told.err
    assert "title" in told.err
