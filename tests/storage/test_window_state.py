"""Sizes come back; a file that makes no sense costs nothing but them."""

from pathlib import Path

import pytest

from letterstall.storage.paths import Paths
from letterstall.storage.window_state import WindowState, load_window_state, save_window_state

STATE = WindowState((10, -5, 1440, 900), True, {"wide": (0.15, 0.2, 0.25, 0.4), "narrow": (0.5, 0.5)})


def test_sizes_come_back(tmp_path: Path) -> None:
    paths = Paths.in_folder(tmp_path)
    save_window_state(paths, STATE)
    assert load_window_state(paths) == STATE


def test_without_a_file_the_state_is_the_usual_one(tmp_path: Path) -> None:
    assert load_window_state(Paths.in_folder(tmp_path)) == WindowState()


@pytest.mark.parametrize(
    "text", ["geometry = 5", "geometry = ['a']", "panes = 3", "panes = { wide = ['x'] }", "= ", "panes = { wide = 1 }"]
)
def test_nonsense_is_forgotten_without_a_word(tmp_path: Path, text: str) -> None:
    paths = Paths.in_folder(tmp_path)
    paths.config.mkdir(parents=True)
    paths.window_file.write_text(text)
    assert load_window_state(paths) == WindowState()


def test_a_disk_that_refuses_is_no_error(tmp_path: Path) -> None:
    paths = Paths.in_folder(tmp_path)
    paths.window_file.mkdir(parents=True)
    save_window_state(paths, STATE)
    assert load_window_state(paths) == WindowState()
