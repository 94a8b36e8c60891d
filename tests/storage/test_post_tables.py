"""The shipped tables are whole and honest; one's own is never lost, never written over, and never stops the program."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from letterstall.compose.countries import country_codes
from letterstall.core.post import INLAND, PostTables, PostTime, Suspension, days_on_the_way
from letterstall.core.resources import resource
from letterstall.storage import atomic
from letterstall.storage.paths import Paths
from letterstall.storage.post_tables import load_post_tables, save_own_time, shipped_post_tables

AS_OF = date(2026, 11, 26)
ROW = PostTime("AT", "CN", 8, 20, AS_OF, is_own=True)
NOT_POSTED_TO = {"AQ", "BV", "GS", "HM", "IO", "TF", "UM"}  # hardly anybody lives there; nothing is claimed of them


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.in_folder(tmp_path)


def write(paths: Paths, data: str | bytes) -> None:
    paths.config.mkdir(parents=True, exist_ok=True)
    paths.post_file.write_bytes(data if isinstance(data, bytes) else data.encode())


def own_times(paths: Paths) -> tuple[PostTime, ...]:
    return tuple(row for row in load_post_tables(paths)[0].times if row.is_own)


# the shipped tables


def test_the_shipped_tables_are_right_in_every_row() -> None:
    tables, broken = shipped_post_tables()
    assert broken == ()
    assert tables.times and tables.suspensions


def test_every_country_people_live_in_counts_to_one_region() -> None:
    counted = [code for code, _ in shipped_post_tables()[0].regions]
    assert len(counted) == len(set(counted))
    assert set(counted) == set(country_codes()) - NOT_POSTED_TO


def test_between_all_regions_there_are_days_and_abroad_is_never_quicker_than_at_home() -> None:
    tables = shipped_post_tables()[0]
    regions = {region: code for code, region in tables.regions}
    at_home = {one: days_on_the_way(tables, code, code) for one, code in regions.items()}
    for one, sender in regions.items():
        for to in regions.values():
            days, home = days_on_the_way(tables, sender, to), at_home[one]
            assert days is not None and home is not None
            assert sender == to or days >= home


def test_no_number_of_days_is_passed_off_as_more_than_an_estimate() -> None:
    text = resource("post", "times.toml").read_text("utf-8")
    assert "EVERY number of days in this file is a rough estimate of ours" in text
    assert {row.source for row in shipped_post_tables()[0].times} == {""}


def test_a_list_of_stops_names_its_source_and_has_one_date() -> None:
    stops = shipped_post_tables()[0].suspensions
    assert all(row.source and not row.is_over for row in stops)
    lists = {(row.sender, row.as_of, row.source) for row in stops}
    assert len({sender for sender, _, _ in lists}) == len(lists)
    assert {row.to for row in stops if row.sender == "US"} == {"IR", "RU", "BY", "CU", "SY", "VE", "YE"}


def test_a_broken_table_of_the_program_costs_that_table_and_is_told(tmp_path: Path) -> None:
    (tmp_path / "times.toml").write_text("as_of = 2026-11-26\n[times.AT]\nCN = [9, 3]\nJP = [3, 9]\n")
    tables, broken = shipped_post_tables(tmp_path)
    assert days_on_the_way(tables, "AT", "JP") == (3, 9)
    assert [(one.file.name, one.is_shipped) for one in broken] == [("times.toml", True), ("suspensions.toml", True)]


# one's own


def test_without_an_own_file_the_shipped_tables_are_used_and_none_is_written(paths: Paths) -> None:
    assert load_post_tables(paths) == shipped_post_tables()
    assert not paths.config.exists()


def test_own_rows_are_read_with_their_dates_and_sources(paths: Paths) -> None:
    write(
        paths,
        """as_of = 2026-10-01
        [times.AT]
        CN = [8, 20]
        europe = { days = [2, 5], as_of = 2026-11-01, source = "the counter" }
        [times.europe]
        inland = [1, 2]
        [[suspensions]]
        sender = "AT"
        to = ["RU", "BY"]
        as_of = 2026-11-02
        source = "the counter"
        [[suspensions]]
        sender = "US"
        to = ["CU"]
        as_of = 2026-11-03
        source = "a friend"
        is_over = true
        """,
    )
    tables, broken = load_post_tables(paths)
    assert broken == ()
    assert own_times(paths) == (
        PostTime("AT", "CN", 8, 20, date(2026, 10, 1), is_own=True),
        PostTime("AT", "europe", 2, 5, date(2026, 11, 1), "the counter", is_own=True),
        PostTime("europe", INLAND, 1, 2, date(2026, 10, 1), is_own=True),
    )
    assert [row for row in tables.suspensions if row.is_own] == [
        Suspension("AT", "RU", date(2026, 11, 2), "the counter", is_own=True),
        Suspension("AT", "BY", date(2026, 11, 2), "the counter", is_own=True),
        Suspension("US", "CU", date(2026, 11, 3), "a friend", is_over=True, is_own=True),
    ]


@pytest.mark.parametrize(
    ("wrong", "field", "line"),
    [
        ("[times.AT]\nCN = [20, 8]\n", "times.AT.CN.days", 4),
        ("[times.AT]\nCN = [0, 8]\n", "times.AT.CN.days", 4),
        ("[times.AT]\nCN = [8, 367]\n", "times.AT.CN.days", 4),
        ("[times.AT]\nCN = [true, 8]\n", "times.AT.CN.days", 4),
        ("[times.AT]\nCN = [1.0, 8]\n", "times.AT.CN.days", 4),
        ("[times.AT]\nCN = [1, 2, 3]\n", "times.AT.CN.days", 4),
        ("[times.AT]\nCN = 8\n", "times.AT.CN.days", 4),
        ("[times.AT]\nCN = {as_of = 2026-11-01}\n", "times.AT.CN.days", 4),
        ('[times.AT]\nCN = {days = [1, 2], as_of = "2026"}\n', "times.AT.CN.as_of", 4),
        ("[times.AT]\nCN = {days = [1, 2], source = 3}\n", "times.AT.CN.source", 4),
        ("[times.AT]\nCN = {days = [1, 2], as_off = 2026-11-01}\n", "times.AT.CN.as_off", 4),
        ("[times.AT]\nChina = [1, 2]\n", "times.AT.China", 4),
        ("[times.atlantis]\nCN = [1, 2]\n", "times.atlantis", 3),
        ("[times.inland]\nCN = [1, 2]\n", "times.inland", 3),
        ("[times]\nAT = 3\n", "times.AT", 4),
        ("[regions]\neurope = ['CN']\n", "regions", 3),
        ("[[suspensions]]\nsender = 'AT'\nto = 'RU'\nas_of = 2026-11-01\nsource = 'me'\n", "suspensions[0].to", 5),
        ("[[suspensions]]\nsender = 'AT'\nto = []\nas_of = 2026-11-01\nsource = 'me'\n", "suspensions[0].to", 5),
        (
            "[[suspensions]]\nsender = 'at'\nto = ['RU']\nas_of = 2026-11-01\nsource = 'me'\n",
            "suspensions[0].sender",
            4,
        ),
        ("[[suspensions]]\nto = ['RU']\nas_of = 2026-11-01\nsource = 'me'\n", "suspensions[0].sender", 3),
        ("[[suspensions]]\nsender = 'AT'\nto = ['RU']\nsource = 'me'\n", "suspensions[0].as_of", 3),
        ("[[suspensions]]\nsender = 'AT'\nto = ['RU']\nas_of = 2026-11-01\n", "suspensions[0].source", 3),
        ("[suspensions]\nsender = 'AT'\n", "suspensions", 3),
    ],
)
def test_a_wrong_row_is_told_with_its_line_and_the_others_are_used(
    paths: Paths, wrong: str, field: str, line: int
) -> None:
    data = f"as_of = 2026-11-26\ntimes.DE.JP = [3, 9]\n{wrong}"
    if wrong.startswith("[times]"):
        data = data.replace("times.DE.JP = [3, 9]\n[times]", "[times]\nDE.JP = [3, 9]")
    write(paths, data)
    before = paths.post_file.read_bytes()
    tables, broken = load_post_tables(paths)
    assert [(one.field, one.line, one.is_shipped, one.kept_as) for one in broken] == [(field, line, False, None)]
    assert days_on_the_way(tables, "DE", "JP") == (3, 9)
    assert [row.to for row in tables.times if row.is_own] == ["JP"]
    assert paths.post_file.read_bytes() == before


@pytest.mark.parametrize("data", [b"as_of = ", b"\xff\xfe\x00", b"[[[[", b"a = " + b"[" * 5000, b"a = " + b"9" * 9999])
def test_an_own_file_that_is_no_table_is_set_aside_as_it_was(paths: Paths, data: bytes) -> None:
    write(paths, data)
    tables, (broken,) = load_post_tables(paths)
    assert tables == shipped_post_tables()[0]
    assert broken.kept_as is not None and broken.kept_as.read_bytes() == data
    assert not paths.post_file.exists()


def test_an_own_file_that_cannot_be_read_stays_where_it_is(paths: Paths) -> None:
    paths.post_file.mkdir(parents=True)
    tables, (broken,) = load_post_tables(paths)
    assert tables == shipped_post_tables()[0]
    assert broken.kept_as is None and paths.post_file.is_dir()
    with pytest.raises(OSError):
        save_own_time(paths, ROW)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=3) | st.dates(),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["AT", "CN", "days", "times", "suspensions", "to", "as_of", "x"]), inner)
        ),
    )
)
def test_no_own_file_however_odd_stops_the_program(paths: Paths, value: object) -> None:
    import tomlkit

    without_none = {"times": value, "suspensions": value} if value is not None else {}
    try:
        write(paths, tomlkit.dumps(without_none))
    except (tomlkit.exceptions.TOMLKitError, ValueError, TypeError, UnicodeEncodeError):
        return
    tables, _ = load_post_tables(paths)
    assert isinstance(tables, PostTables)


# writing


def test_a_row_that_is_written_comes_back_and_only_its_owner_may_read_it(paths: Paths) -> None:
    told = replace(ROW, to="IR", source='the "counter"; {{ 7*7 }} \\ <b>')
    save_own_time(paths, ROW)
    save_own_time(paths, told)
    assert own_times(paths) == (ROW, told)
    assert paths.post_file.stat().st_mode & 0o077 == 0


def test_a_row_written_again_replaces_the_old_one(paths: Paths) -> None:
    save_own_time(paths, ROW)
    save_own_time(paths, replace(ROW, least=10))
    assert own_times(paths) == (replace(ROW, least=10),)


def test_comments_other_rows_and_wrong_rows_stay_when_a_row_is_written(paths: Paths) -> None:
    text = (
        "# mine\nas_of = 2026-10-01  # asked then\n\n[times.AT]  # Vienna\nCN = [9, 9] # slow\nJP = [99, 1]\n\n"
        '[times.europe]\ninland = [1, 2]\n\n[[suspensions]]\nsender = "AT"\nto = ["RU"]  # they say\n'
        'as_of = 2026-11-02\nsource = "x"\n'
    )
    write(paths, text)
    save_own_time(paths, ROW)
    written = paths.post_file.read_text("utf-8")
    for comment in ("# mine", "# asked then", "# Vienna", "# slow", "# they say", "JP = [99, 1]"):
        assert comment in written
    before, after = tomllib.loads(text), tomllib.loads(written)
    assert after["times"]["AT"].pop("CN") == {"days": [8, 20], "as_of": AS_OF}
    before["times"]["AT"].pop("CN")
    assert after == before


@pytest.mark.parametrize(
    "text",
    [
        "times.AT.JP = [3, 9]\nas_of = 2026-10-01\n",
        "as_of = 2026-10-01\ntimes = { AT = { JP = [3, 9] } }\n",
        "as_of = 2026-10-01\n[times]\nAT = { JP = [3, 9] }\n",
        "as_of = 2026-10-01\n[times]\nAT.JP = [3, 9]\n",
        "as_of = 2026-10-01\n[times.DE]\nFR = [1, 2]\n[[suspensions]]\nsender = 'AT'\nto = ['RU']\nas_of = 2026-10-01\n"
        "source = 'x'\n[times.AT]\nJP = [3, 9]\n",
        "\ufeffas_of = 2026-10-01\r\n[times.AT]\r\nJP = [3, 9]\r\n",
    ],
)
@pytest.mark.parametrize("sender", ["AT", "CH"])
def test_a_row_finds_its_place_in_every_way_to_write_a_table(paths: Paths, text: str, sender: str) -> None:
    write(paths, text)
    known = own_times(paths)
    row = replace(ROW, sender=sender)
    save_own_time(paths, row)
    assert set(own_times(paths)) == {*known, row}
    assert load_post_tables(paths)[1] == ()


def test_where_comments_cannot_be_kept_a_copy_keeps_them(paths: Paths) -> None:
    text = "as_of = 2026-10-01 # asked then\nx = nan\ntimes.DE.JP = [3, 9]\n"  # nan is never equal to itself
    write(paths, text)
    save_own_time(paths, ROW)
    assert {row.to for row in own_times(paths)} == {"JP", "CN"}
    (copy,) = paths.config.glob("post.toml.before-*")
    assert copy.read_text("utf-8") == text


@pytest.mark.parametrize("text", ["times = 3\n", "[times]\nAT = [8, 20]\n", "as_of = \n", "[[times]]\nAT = 1\n"])
def test_a_file_without_room_for_rows_is_set_aside_and_not_written_over(paths: Paths, text: str) -> None:
    write(paths, text)
    save_own_time(paths, ROW)
    assert own_times(paths) == (ROW,)
    (aside,) = paths.config.glob("post.toml.broken-*")
    assert aside.read_text("utf-8") == text


@pytest.mark.parametrize(
    "row",
    [
        replace(ROW, sender="at"),
        replace(ROW, to=""),
        replace(ROW, to="inland"),
        replace(ROW, to="CN]\n[x"),
        replace(ROW, least=0),
        replace(ROW, least=21),
        replace(ROW, most=367),
    ],
)
def test_what_is_no_row_is_not_written(paths: Paths, row: PostTime) -> None:
    with pytest.raises(ValueError):
        save_own_time(paths, row)
    assert not paths.config.exists()


def test_a_disk_that_refuses_leaves_the_old_table(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    save_own_time(paths, ROW)
    before = paths.post_file.read_bytes()

    def refuse(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(atomic.os, "fsync", refuse)
    with pytest.raises(OSError):
        save_own_time(paths, replace(ROW, least=10))
    assert paths.post_file.read_bytes() == before
    assert [file.name for file in paths.config.iterdir()] == ["post.toml"]
