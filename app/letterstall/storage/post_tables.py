"""The tables of the post: the shipped ones, and the rows a person wrote into `post.toml` beside the settings."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from letterstall.core.errors import BrokenSettings
from letterstall.core.post import LONGEST, PostTables, PostTime, Suspension
from letterstall.core.resources import resource
from letterstall.storage.atomic import make_private_folder, write_file
from letterstall.storage.paths import Paths
from letterstall.storage.toml_places import read_toml

_FIRST_LINES = (
    "How long letters take by your experience: days from posting to arrival, [at least, at most]. Countries by their "
    'two letters (ISO 3166), as in [[time]] from = "AT" to = "CN" days = [9, 20] as_of = 2026-11-26. A stop of the '
    'post is [[suspension]] from = "AT" to = ["XX"] as_of = 2026-11-26 source = "who said so".'
)


def load_post_tables(paths: Paths) -> tuple[PostTables, BrokenSettings | None]:
    """Return the tables, one's own rows first, and what was wrong with one's own file if anything was. Never raises."""
    shipped = _shipped()
    file = paths.post_file
    try:
        own = read_toml(file.read_bytes().decode("utf-8-sig"))
        times, suspensions = tuple(_times(own, is_own=True)), tuple(_suspensions(own))
    except FileNotFoundError:
        return shipped, None
    except (OSError, ValueError, KeyError, TypeError) as error:
        return shipped, BrokenSettings(file, None, f"{type(error).__name__}: {error}")
    return PostTables((*times, *shipped.times), (*suspensions, *shipped.suspensions), shipped.regions), None


def save_own_time(paths: Paths, time: PostTime) -> None:
    """Write how long letters take between two countries, in place of what was written of them. Raises OSError.

    Comments and other rows stay. A file that cannot be read is not written over: that is an OSError too.
    """
    from tomlkit import TOMLDocument, aot, comment, document, dumps, parse, table
    from tomlkit.exceptions import TOMLKitError

    file = paths.post_file
    try:
        tables: TOMLDocument = parse(file.read_bytes().decode("utf-8-sig"))
    except FileNotFoundError:
        tables = document()
        tables.add(comment(_FIRST_LINES))
    except (TOMLKitError, ValueError) as error:
        raise OSError(22, f"{file.name} is no readable TOML") from error
    rows = aot()
    for row in tables.get("time", ()):
        if (row.get("from"), row.get("to")) != (time.sender, time.to):
            rows.append(row)
    fresh = table()
    fresh.update({"from": time.sender, "to": time.to, "days": [time.least, time.most], "as_of": time.as_of})
    rows.append(fresh)
    tables["time"] = rows
    make_private_folder(file.parent)
    write_file(file, dumps(tables).encode(), is_private=True)


def _shipped() -> PostTables:
    times = read_toml(_text(resource("post", "times.toml")))
    suspensions = read_toml(_text(resource("post", "suspensions.toml")))
    regions = tuple((name, frozenset(codes)) for name, codes in times["regions"].items())
    return PostTables(tuple(_times(times)), tuple(_suspensions(suspensions)), regions)


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def _times(tables: dict[str, Any], *, is_own: bool = False) -> Iterator[PostTime]:
    for row in tables.get("time", ()):
        least, most = row["days"]
        if not (type(least) is type(most) is int and 0 <= least <= most <= LONGEST):
            raise ValueError(f"days = {row['days']}")
        yield PostTime(
            str(row["from"]), str(row["to"]), least, most, _day(row.get("as_of", tables.get("as_of"))), is_own
        )


def _suspensions(tables: dict[str, Any]) -> Iterator[Suspension]:
    for row in tables.get("suspension", ()):
        for to in row["to"] if isinstance(row["to"], list) else [row["to"]]:
            yield Suspension(str(row["from"]), str(to), _day(row["as_of"]), str(row.get("source", "")))


def _day(value: object) -> date:
    if type(value) is not date:
        raise ValueError(f"as_of = {value}")
    return value
