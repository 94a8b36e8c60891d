"""The tables of the post: the shipped ones are sound, one's own rows come first and are never lost."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from letterstall.core.post import PostTime
from letterstall.storage.paths import Paths
from letterstall.storage.post_tables import load_post_tables, save_own_time

DAY = date(2026, 11, 26)


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.in_folder(tmp_path)


def write(paths: Paths, text: str) -> None:
    paths.config.mkdir(parents=True, exist_ok=True)
    paths.post_file.write_text(text, encoding="utf-8")


def test_the_shipped_tables_know_every_pair_of_countries_and_name_their_sources(paths: Paths) -> None:
    tables, broken = load_post_tables(paths)
    assert broken is None
    for sender in ("AT", "US", "BR", "JP"):
        for to in ("CN", "AT", "US", "ZW"):
            time = tables.time(sender, to)
            assert time is not None and 0 < time.least < time.most <= 60 and time.as_of >= date(2026, 1, 1)
    assert tables.suspension("US", "IR") is not None
    assert all(one.source and len(one.sender) == len(one.to) == 2 for one in tables.suspensions)


def test_ones_own_row_comes_first_and_comments_and_other_rows_stay(paths: Paths) -> None:
    write(paths, '# mine\n[[time]]\nfrom = "AT"\nto = "JP"\ndays = [5, 9]\nas_of = 2026-01-02\n')
    for least, most in ((9, 20), (8, 18)):
        save_own_time(paths, PostTime("AT", "CN", least, most, DAY))
    tables, broken = load_post_tables(paths)
    assert broken is None
    assert tables.time("AT", "CN") == PostTime("AT", "CN", 8, 18, DAY, is_own=True)
    assert tables.time("AT", "JP") == PostTime("AT", "JP", 5, 9, date(2026, 1, 2), is_own=True)
    text = paths.post_file.read_text()
    assert "# mine" in text and text.count("[[time]]") == 2


def test_ones_own_stop_of_the_post_is_known(paths: Paths) -> None:
    write(paths, '[[suspension]]\nfrom = "AT"\nto = ["XK"]\nas_of = 2026-11-01\nsource = "the counter"\n')
    found = load_post_tables(paths)[0].suspension("AT", "XK")
    assert found is not None and (found.as_of, found.source) == (date(2026, 11, 1), "the counter")


@pytest.mark.parametrize(
    "text",
    [
        "[[time]]\nfrom = 'AT'",
        "[[time]]\nfrom = 'AT'\nto = 'CN'\ndays = [9]\nas_of = 2026-01-01",
        "[[time]]\nfrom = 'AT'\nto = 'CN'\ndays = [9, 5]\nas_of = 2026-01-01",
        "[[time]]\nfrom = 'AT'\nto = 'CN'\ndays = [9, 50000]\nas_of = 2026-01-01",
        "[[time]]\nfrom = 'AT'\nto = 'CN'\ndays = ['a', 5]\nas_of = 2026-01-01",
        "[[time]]\nfrom = 'AT'\nto = 'CN'\ndays = [9, 10]",
        "[[suspension]]\nfrom = 'AT'\nto = ['IR']\nas_of = 'yesterday'",
        "time = 3",
        "not toml",
    ],
)
def test_a_wrong_file_is_told_stays_as_it_is_and_the_shipped_rows_hold(paths: Paths, text: str) -> None:
    write(paths, text)
    tables, broken = load_post_tables(paths)
    assert broken is not None and broken.file == paths.post_file
    assert tables.time("AT", "CN") is not None
    assert paths.post_file.read_text() == text


def test_a_file_that_is_no_toml_is_not_written_over(paths: Paths) -> None:
    write(paths, "not toml")
    with pytest.raises(OSError, match="TOML"):
        save_own_time(paths, PostTime("AT", "CN", 9, 20, DAY))
    assert paths.post_file.read_text() == "not toml"


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_the_file_is_its_owners_alone(paths: Paths) -> None:
    save_own_time(paths, PostTime("AT", "CN", 9, 20, DAY))
    assert paths.post_file.stat().st_mode & 0o077 == 0
