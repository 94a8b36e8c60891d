"""Where files are, and that asking for their names makes none."""

from dataclasses import replace
from pathlib import Path

import pytest

from letterstall.storage.paths import DATA_VARIABLE, Paths


def test_the_variable_puts_everything_into_one_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "stick"))
    paths = Paths.of_this_user()
    assert paths == replace(Paths.in_folder(tmp_path / "stick"), is_portable=True)
    places = (paths.settings_file, paths.window_file, paths.desk_file, paths.key_file, paths.cases_folder)
    assert all(place.is_relative_to(tmp_path / "stick") for place in places)


def test_asking_for_names_makes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(DATA_VARIABLE, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_DOCUMENTS_DIR"):
        monkeypatch.delenv(variable, raising=False)
    paths = Paths.of_this_user()
    assert paths.config != paths.data
    assert paths.documents == Path.home()
    assert list(tmp_path.iterdir()) == []


def test_the_documents_folder_is_suggested_where_there_is_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DOCUMENTS_DIR", str(tmp_path))
    assert Paths.in_folder(tmp_path / "x").documents == tmp_path
