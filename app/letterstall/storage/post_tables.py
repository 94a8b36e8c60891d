"""The tables about post: those that come with the program, and one's own `post.toml`, in which rows can be written."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from letterstall.core.errors import BrokenPostTable
from letterstall.core.post import MOST_DAYS, PostTables, PostTime
from letterstall.core.resources import resource
from letterstall.storage.aside import aside_name, set_aside
from letterstall.storage.atomic import make_private_folder, write_file
from letterstall.storage.paths import Paths
from letterstall.storage.post_rows import COUNTRY, PostReader
from letterstall.storage.toml_places import line_of_error, read_toml, reason_of

_FIRST_LINES = """\
# How long your letters take, in working days. You may change it; Letterstall's own table, resources/post/times.toml,
# says how.

"""
_SHIPPED = ("times.toml", "suspensions.toml")

Broken = tuple[BrokenPostTable, ...]


def load_post_tables(paths: Paths) -> tuple[PostTables, Broken]:
    """Return the shipped tables with one's own rows before them, and what was wrong with any file.

    An own file that is no TOML is renamed to "post.toml.broken-<date>". One with single wrong rows stays as it is, and
    goes on without them. Never raises.
    """
    shipped, broken = shipped_post_tables()
    file = paths.post_file
    try:
        own, wrong = _read(PostReader(file, _text(file), is_own=True, regions=shipped.regions))
    except FileNotFoundError:
        return shipped, broken
    except OSError as error:
        return shipped, (*broken, BrokenPostTable(file, reason_of(error)))
    except ValueError as error:
        kept_as = set_aside(file, "broken")
        return shipped, (*broken, BrokenPostTable(file, reason_of(error), line_of_error(error), kept_as=kept_as))
    return shipped.with_own(own), broken + wrong


@cache
def shipped_post_tables(folder: Path | None = None) -> tuple[PostTables, Broken]:
    """Return the tables of a folder, the shipped ones when none is given, and what was wrong with them."""
    tables = PostTables()
    broken: Broken = ()
    for name in _SHIPPED:
        file = (folder or resource("post")) / name
        try:
            one, wrong = _read(PostReader(file, _text(file)))
        except (OSError, ValueError) as error:
            one, wrong = PostTables(), (BrokenPostTable(file, reason_of(error), line_of_error(error)),)
        tables = replace(tables.with_own(one), regions=tables.regions + one.regions)
        broken += tuple(_of_shipped(error) for error in wrong)
    return tables, broken


def save_own_time(paths: Paths, row: PostTime) -> None:
    """Write how long post takes from one country to another into one's own table, keeping all else that stands there.

    A file that has no room for rows is set aside first. Raises ValueError for what is no such row, and OSError; then
    the old file stands.
    """
    if not (COUNTRY.fullmatch(row.sender) and COUNTRY.fullmatch(row.to) and 1 <= row.least <= row.most <= MOST_DAYS):
        raise ValueError(row)
    file = paths.post_file
    text = _text_with_room(file)
    written = _with_row(text, row)
    make_private_folder(file.parent)
    if written is None:  # the rows can be kept, the comments cannot: they stay in a copy
        write_file(aside_name(file, "before"), text.encode(), is_private=True)
        written = _dumped(text, row)
    write_file(file, written.encode(), is_private=True)


def _with_row(text: str, row: PostTime) -> str | None:
    """Return the text with the row and all its comments, or None when that cannot be done.

    tomlkit loses rows when a table is put beside dotted keys, and puts none into an inline one: each way is read again.
    """
    from tomlkit import dumps, inline_table, parse, table
    from tomlkit.exceptions import TOMLKitError

    wanted = _data_with_row(read_toml(text), row)
    for empty in (table, inline_table):
        with suppress(TOMLKitError, ValueError, TypeError):
            document = parse(text)
            times = document.setdefault("times", table(is_super_table=True))
            rows = times.setdefault(row.sender, empty())
            value = inline_table()
            value.update(_stored(row))
            rows[row.to] = value
            written: str = dumps(document)
            if read_toml(written) == wanted:
                return written
    return None


def _dumped(text: str, row: PostTime) -> str:
    from tomlkit import dumps

    return str(dumps(_data_with_row(read_toml(text), row)))


def _data_with_row(data: dict[str, Any], row: PostTime) -> dict[str, Any]:
    data.setdefault("times", {}).setdefault(row.sender, {})[row.to] = _stored(row)
    return data


def _stored(row: PostTime) -> dict[str, Any]:
    stored = {"days": [row.least, row.most], "as_of": row.as_of}
    return {**stored, "source": row.source} if row.source else stored


def _text_with_room(file: Path) -> str:
    """Return the file's text; one without room for rows is set aside, or else nothing may be written over it."""
    try:
        text = _text(file)
        if _has_room(read_toml(text)):
            return text
    except FileNotFoundError:
        return _FIRST_LINES
    except ValueError:
        pass
    if set_aside(file, "broken") is None:
        raise OSError(f"{file} is broken and could not be set aside")
    return _FIRST_LINES


def _has_room(data: dict[str, Any]) -> bool:
    times = data.get("times", {})
    return isinstance(times, dict) and all(isinstance(rows, dict) for rows in times.values())


def _text(file: Path) -> str:
    return file.read_bytes().decode("utf-8-sig")


def _read(reader: PostReader) -> tuple[PostTables, Broken]:
    """Return the good rows and what is wrong with the others. Raises ValueError for what is no TOML."""
    tables = reader.tables(read_toml(reader.source))
    return tables, tuple(BrokenPostTable(one.file, one.reason, one.line, one.field) for one in reader.wrong)


def _of_shipped(error: BrokenPostTable) -> BrokenPostTable:
    return BrokenPostTable(error.file, error.reason, error.line, error.field, is_shipped=True)
