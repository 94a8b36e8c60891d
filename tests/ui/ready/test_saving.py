"""Names of files."""

from pathlib import Path

from letterstall.ui.ready.saving import free_name, shown_path


def test_the_next_free_name_leaves_room_for_all_files_of_one_export(tmp_path: Path) -> None:
    target = tmp_path / "Letter.pdf"
    assert free_name(target, 2) == target
    (tmp_path / "Letter (2).pdf").touch()
    assert free_name(target) == target
    assert not any((tmp_path / name).exists() for name in (free_name(target, 2).name,))
    assert free_name(target, 2).name == "Letter (3).pdf"


def test_a_path_is_shown_as_folder_and_file() -> None:
    assert shown_path(Path("/home/ruth/Documents/Letter.pdf")) == "Documents / Letter.pdf"
