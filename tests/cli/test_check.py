from __future__ import annotations

import json
from pathlib import Path

import pytest

from letterstall.cli import main


def test_the_shipped_case_can_be_exported(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "zhumatai"]) == 0
    told = capsys.readouterr()
    assert told.out.startswith("The letter can be exported.")
    assert "check with the Amnesty office" in told.err


def test_a_lost_ask_is_advice_and_an_unfilled_field_stops(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    body = tmp_path / "body.md"
    body.write_text("Dear Secretary,\n\nMy name is [name].\n", "utf-8")
    assert main(["check", "zhumatai", "--body", str(body)]) == 1
    told = capsys.readouterr()
    assert f"{body}:3: " in told.err
    assert told.err.count("no longer asks for this") == 3
    assert told.out.startswith("The letter cannot be exported yet.")


def test_json_has_kind_place_and_sentence_of_each_finding(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    body = tmp_path / "body.md"
    body.write_text("Dear Secretary,\n\nMy name is [name].\n", "utf-8")
    assert main(["check", "zhumatai", "--body", str(body), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    first = told["findings"][0]
    assert (first["kind"], first["stops"], first["file"], first["line"]) == ("unfilled_field", True, str(body), 3)
    assert "[name]" in first["message"]
    assert {one["kind"] for one in told["findings"]} >= {"unfilled_field", "lost_ask", "past_deadline"}


def test_nothing_is_written(tmp_path: Path, own_desk: Path) -> None:
    before = sorted(tmp_path.rglob("*"))
    main(["check", "practice"])
    assert sorted(tmp_path.rglob("*")) == before
