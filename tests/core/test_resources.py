"""The files that come with the program."""

from __future__ import annotations

from letterstall.core.resources import resource, shipped, shipped_cases


def test_every_folder_of_resources_is_found_from_anywhere(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    for name in ("fonts", "layouts", "languages", "countries", "templates"):
        assert resource(name).is_dir(), name
    assert shipped().is_absolute()


def test_the_cases_that_come_with_the_program_are_found():
    assert {"zhumatai", "practice"} <= {folder.name for folder in shipped_cases().iterdir()}
