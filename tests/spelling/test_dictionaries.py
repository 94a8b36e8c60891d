"""Dictionaries are found where systems keep them; the shipped one wins, the system's adds languages."""

import os
from pathlib import Path

import pytest

from letterstall.spelling.dictionaries import dictionaries_in, dictionary_for, system_folders


def make(folder: Path, *names: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        (folder / f"{name}.aff").write_text("SET UTF-8\n")
        (folder / f"{name}.dic").write_text("1\nword\n")
    return folder


def test_names_of_files_become_language_tags(tmp_path: Path) -> None:
    make(tmp_path, "de_DE", "sr_Latn_RS", "ca", "ca_ES-valencia", "kk_KZ", "hyph_de", "README", "x")
    assert {one.language for one in dictionaries_in([tmp_path])} == {
        "de-DE",
        "sr-Latn-RS",
        "ca",
        "ca-ES-VALENCIA",
        "kk-KZ",
    }


def test_the_shipped_dictionary_wins_and_the_system_adds_languages(tmp_path: Path) -> None:
    shipped, system = make(tmp_path / "shipped", "de_DE", "fr"), make(tmp_path / "system", "de_DE", "de_AT", "pl_PL")
    found = {one.language: one.folder.name for one in dictionaries_in([shipped, system])}
    assert found == {"de-DE": "shipped", "fr": "shipped", "de-AT": "system", "pl-PL": "system"}


def test_a_language_means_its_region_then_itself_then_any_region(tmp_path: Path) -> None:
    found = dictionaries_in([make(tmp_path, "de_AT", "de_DE", "sr", "sr_Latn", "uz_UZ", "bn_BD")])
    chosen = {
        tag: dictionary_for(tag, found) for tag in ("de", "de-AT", "de-CH", "sr", "sr-Latn-RS", "uz-Cyrl", "bn", "kk")
    }
    names = {tag: one.name if one else None for tag, one in chosen.items()}
    assert names == {
        **{"de": "de_DE", "de-AT": "de_AT", "de-CH": "de_DE", "sr": "sr", "sr-Latn-RS": "sr_Latn"},
        **{"uz-Cyrl": None, "bn": "bn_BD", "kk": None},
    }


def test_a_file_without_its_partner_a_folder_and_a_pipe_are_no_dictionaries(tmp_path: Path) -> None:
    make(tmp_path, "aa")
    (tmp_path / "ab.aff").write_text("")
    (tmp_path / "ac.aff").mkdir()
    (tmp_path / "ac.dic").mkdir()
    (tmp_path / "ad.aff").write_text("")
    os.mkfifo(tmp_path / "ad.dic")
    (tmp_path / "ae.aff").symlink_to(tmp_path / "nowhere")
    (tmp_path / "ae.dic").symlink_to(tmp_path / "nowhere")
    assert [one.name for one in dictionaries_in([tmp_path, tmp_path / "gone", tmp_path / "aa.aff"])] == ["aa"]


def test_the_usual_folders_are_looked_into(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own"))
    monkeypatch.setenv("XDG_DATA_DIRS", f"relative:{tmp_path / 'all'}")
    found = system_folders()
    assert found[:2] == (tmp_path / "own/hunspell", tmp_path / "own/myspell/dicts")
    assert tmp_path / "all/hunspell" in found
    assert Path("/usr/share/hunspell") in found
    assert Path("/usr/share/myspell/dicts") in found
    assert all(one.is_absolute() for one in found)
    monkeypatch.setattr("sys.platform", "darwin")
    assert system_folders() == (Path.home() / "Library/Spelling", Path("/Library/Spelling"))
