"""Choices come back as they were; a broken file is set aside and told; details are written only when asked for."""

import tomllib
from dataclasses import fields, replace
from pathlib import Path

import pytest

from letterstall.core.letter import SenderLevel, Supporter
from letterstall.core.my_window import MyWindow
from letterstall.core.stationery import Copies, Face
from letterstall.storage import settings as settings_module
from letterstall.storage.paths import Paths
from letterstall.storage.settings import PERSONAL, Settings, load_settings, save_settings

RUTH = Supporter("Ruth Keller", ("Lindengasse 1/4",), "1070 Vienna", "AT")
EVERYTHING = Settings(
    remembers_details=True,
    not_kept=("history",),
    supporter=RUTH,
    sender_level=SenderLevel.FULL,
    letter_language="ar",
    post_country="AT",
    layout_id="ch_right",
    my_window=MyWindow(229, 114, 20, 15, 90, 45, (105.0, 210.0)),
    face=Face.LARGE_PRINT,
    size=14.0,
    copies=Copies.SEPARATE,
    text_scale=200,
    interface_language="ar",
    theme="contrast",
    easy_reading_face=True,
    marks_shown=False,
    read_notices=("zhumatai:past_deadline", 'od"d: {{ 7*7 }} <b>'),
    has_answered_first_run=True,
    checks_off=("politics",),
    spelling_languages=("fr", "ar"),
    own_words_shown=False,
)


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.in_folder(tmp_path)


IMPERSONAL = replace(EVERYTHING, **{name: getattr(Settings(), name) for name in PERSONAL})


def write(paths: Paths, data: str | bytes) -> None:
    paths.config.mkdir(parents=True, exist_ok=True)
    paths.settings_file.write_bytes(data if isinstance(data, bytes) else data.encode())


def test_without_a_file_the_usual_settings_are_used_and_none_is_written(paths: Paths) -> None:
    assert load_settings(paths) == (Settings(), None)
    assert not paths.config.exists()


def test_every_setting_comes_back(paths: Paths) -> None:
    usual = Settings()
    assert all(getattr(EVERYTHING, field.name) != getattr(usual, field.name) for field in fields(Settings))
    save_settings(paths, EVERYTHING)
    assert load_settings(paths) == (IMPERSONAL, None)
    assert paths.settings_file.stat().st_mode & 0o077 == 0


def test_going_back_to_the_usual_settings_comes_back_too(paths: Paths) -> None:
    save_settings(paths, EVERYTHING)
    save_settings(paths, Settings())
    assert load_settings(paths) == (Settings(), None)


def test_who_the_user_is_never_stands_in_the_settings_file(paths: Paths) -> None:
    save_settings(paths, EVERYTHING)
    text = paths.settings_file.read_text()
    assert not any(word in text for word in ("Keller", "Lindengasse", "1070", *PERSONAL))
    assert load_settings(paths)[0].supporter == Supporter()


def test_unknown_keys_and_comments_are_kept(paths: Paths) -> None:
    write(paths, '# mine\ntheme = "dark"  # at night\nfrom_a_later_version = [1, 2]\n[also_unknown]\nx = 1\n')
    loaded, broken = load_settings(paths)
    assert broken is None
    save_settings(paths, replace(loaded, text_scale=150, supporter=RUTH, remembers_details=True))
    text = paths.settings_file.read_text()
    assert "# mine" in text and "# at night" in text
    data = tomllib.loads(text)
    assert (data["from_a_later_version"], data["also_unknown"]) == ([1, 2], {"x": 1})
    assert load_settings(paths)[0] == replace(loaded, text_scale=150, remembers_details=True)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"theme = dark", "no readable TOML"),
        (b"theme = 'd\xe4rk'", "not UTF-8"),
        (b"\x00" * 50, "no readable TOML"),
        (b"theme = 'dark'\ntheme = 'light'", "no readable TOML"),
    ],
)
def test_a_broken_file_is_set_aside_whole_and_told(paths: Paths, data: bytes, reason: str) -> None:
    write(paths, data)
    loaded, broken = load_settings(paths)
    assert loaded == Settings()
    assert broken is not None and reason in broken.reason
    assert broken.kept_as is not None and broken.kept_as.read_bytes() == data
    assert broken.kept_as.name.startswith("settings.toml.broken-")
    save_settings(paths, replace(loaded, theme="light"))
    assert broken.kept_as.read_bytes() == data
    assert load_settings(paths) == (replace(loaded, theme="light"), None)


def test_two_broken_files_in_one_second_are_both_kept(paths: Paths) -> None:
    kept = []
    for data in (b"= 1", b"= 2", b"= 3"):
        write(paths, data)
        broken = load_settings(paths)[1]
        assert broken is not None and broken.kept_as is not None
        kept.append(broken.kept_as)
    assert [file.read_bytes() for file in kept] == [b"= 1", b"= 2", b"= 3"]


@pytest.mark.parametrize(
    "line",
    [
        "text_scale = 90",
        "text_scale = '100'",
        "text_scale = true",
        "size = nan",
        "theme = 'pink'",
        "theme = ['dark']",
        "copies = 'many'",
        "remembers_details = 1",
        "remembers_details = 'false'",
        "read_notices = 'one'",
        "read_notices = [1]",
        "supporter = 'Ruth'",
        "supporter = { name = 1 }",
        "my_window = { envelope_w = 220 }",
        "my_window = { envelope_w = 2, envelope_h = 9, window_left = 2, window_bottom = 1, window_w = 9, window_h = 4}",
        "face = 3",
        "layout_id = 5",
    ],
)
def test_one_wrong_value_is_told_and_the_good_ones_are_kept(paths: Paths, line: str) -> None:
    write(paths, f"# mine\n{line}\nmarks_shown = false\n")
    loaded, broken = load_settings(paths)
    assert loaded == Settings(marks_shown=False)
    assert broken is not None and line.split(" ")[0] in broken.reason
    assert broken.kept_as is not None and line in broken.kept_as.read_text()
    assert load_settings(paths) == (Settings(marks_shown=False), None)
    assert "# mine" in paths.settings_file.read_text()


def test_a_file_that_cannot_be_set_aside_is_never_written_over(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    write(paths, b"theme = dark")
    monkeypatch.setattr(settings_module, "set_aside", lambda file, why: None)
    assert load_settings(paths)[0] == Settings()
    with pytest.raises(OSError):
        save_settings(paths, Settings(theme="light"))
    assert paths.settings_file.read_bytes() == b"theme = dark"


def test_a_folder_where_the_file_should_be_is_told(paths: Paths) -> None:
    paths.settings_file.mkdir(parents=True)
    loaded, broken = load_settings(paths)
    assert loaded == Settings()
    assert broken is not None and "cannot be read" in broken.reason


def test_a_disk_that_refuses_is_an_error_and_the_old_file_stands(paths: Paths) -> None:
    paths.config.parent.mkdir(parents=True, exist_ok=True)
    paths.config.write_text("a file where the folder should be")
    with pytest.raises(OSError):
        save_settings(paths, Settings(theme="dark"))
    assert load_settings(paths)[0] == Settings()
