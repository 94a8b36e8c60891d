"""`letterstall import`: what goes to which stream, and with which exit status."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from letterstall.cli import main
from letterstall.core.resources import shipped_cases
from letterstall.storage.case_folder import open_case

SEED = shipped_cases() / "zhumatai" / "source" / "urgent-action-zhumatai.txt"
OUTCOME = Path(__file__).parents[1] / "intake" / "understanding" / "documents" / "outcome.txt"

Capture = pytest.CaptureFixture[str]


def printed(capsys: Capture) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_the_seed_is_printed_as_one_object_with_case_doubts_and_places(capsys: Capture) -> None:
    assert main(["import", str(SEED), "--json"]) == 0
    (told,) = printed(capsys)
    assert told["file"] == str(SEED)
    case = told["case"]
    assert isinstance(case, dict)
    assert case["title"] == {"en": "Ethnic Kazakh artist at risk of torture"}
    assert case["letter"]["salutation"] == "Dear Secretary," and len(case["letter"]["asks"]) == 3
    assert case["deadline"] == "2023-05-15" and case["people"][0]["pronouns"] == "she/her"
    spans = told["spans"]
    assert isinstance(spans, dict) and spans["deadline"]["text"] == "15 May 2023"
    doubts = told["doubts"]
    assert isinstance(doubts, list) and all({"field", "message", "span"} <= set(one) for one in doubts)
    assert told["supersedes"] == "zhumatai" and "closes" not in told


def test_an_outcome_says_what_it_closes(capsys: Capture) -> None:
    assert main(["import", str(OUTCOME), "--json"]) == 0
    (told,) = printed(capsys)
    assert told["closes"] is True and told["supersedes"] == "298/12"


def test_several_files_give_an_object_each_and_the_gravest_status(tmp_path: Path, capsys: Capture) -> None:
    recipe = tmp_path / "recipe.txt"
    recipe.write_text("Take two eggs and a pound of flour.")
    assert main(["import", str(SEED), str(recipe), "--json"]) == 1
    assert main(["import", str(recipe), str(tmp_path / "gone.pdf"), "--json"]) == 2
    assert [one["case"] is None for one in printed(capsys)] == [False, True, True, True]


def test_without_json_the_case_is_to_be_read_and_the_doubts_go_to_standard_error(capsys: Capture) -> None:
    assert main(["import", str(SEED)]) == 0
    told = capsys.readouterr()
    assert "Ma Xingrui" in told.out and "An empty line cut a sentence" in told.err
    assert "An empty line" not in told.out


def test_a_case_is_saved_only_where_one_says(tmp_path: Path, own_desk: Path, capsys: Capture) -> None:
    assert main(["import", str(SEED), "--to", str(tmp_path / "cases")]) == 0
    (folder,) = (tmp_path / "cases").iterdir()
    assert open_case(folder).addressees == open_case(shipped_cases() / "zhumatai").addressees
    assert not own_desk.exists() and "Saved as" in capsys.readouterr().err


def test_an_outcome_saves_no_case(tmp_path: Path, capsys: Capture) -> None:
    assert main(["import", str(OUTCOME), "--to", str(tmp_path / "cases")]) == 1
    assert not (tmp_path / "cases").exists() and "not saved" in capsys.readouterr().err


def test_names_that_would_steer_a_terminal_are_harmless(tmp_path: Path, capsys: Capture) -> None:
    trap = tmp_path / "a\x1b[2Jb.txt"
    trap.write_text(SEED.read_text("utf-8").replace("Ma Xingrui", "Ma\u202e Xingrui\x1b[2J"))
    assert main(["import", str(trap)]) == 0
    told = capsys.readouterr()
    assert "\x1b" not in told.out + told.err and "\u202e" not in told.out + told.err


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes of this kind here")
def test_what_is_no_ordinary_file_is_told_at_once(tmp_path: Path, capsys: Capture) -> None:
    pipe, link = tmp_path / "pipe.pdf", tmp_path / "link.txt"
    os.mkfifo(pipe)
    link.symlink_to(SEED)
    for file in (pipe, link, tmp_path):
        assert main(["import", str(file)]) == 2
        assert "Nothing was changed" in capsys.readouterr().err
