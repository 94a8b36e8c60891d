from __future__ import annotations

from pathlib import Path

import pytest

from letterstall.cli import main


def test_every_layout_is_listed_with_its_paper(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["layouts"]) == 0
    rows = {line.split()[0]: line.split()[1] for line in capsys.readouterr().out.splitlines()}
    assert rows["din5008_b"] == "A4"
    assert rows["us10"] == "Letter"
    assert {"din5008_a", "sn_right", "sn_left", "nf", "uk_c5", "no_left", "us9", "jp_chou3"} <= rows.keys()
    assert rows["plain_a4"] == "A4"
    assert rows["plain_letter"] == "Letter"


def test_broken_settings_are_told_set_aside_and_nothing_is_lost(
    own_desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = own_desk / "config" / "settings.toml"
    file.parent.mkdir(parents=True)
    file.write_text("text_scale = [oh\n", "utf-8")
    assert main(["layouts"]) == 0
    told = capsys.readouterr()
    assert "din5008_b" in told.out
    assert "The settings could not be read" in told.err
    assert [one.read_text("utf-8") for one in file.parent.iterdir()] == ["text_scale = [oh\n"]
