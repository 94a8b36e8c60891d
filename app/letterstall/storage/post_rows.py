"""Rows about post, from TOML: each is read strictly; a wrong one is told with its line, and the others are used."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from letterstall.core.errors import BadField
from letterstall.core.post import INLAND, MOST_DAYS, PostTables, PostTime, Suspension
from letterstall.storage.case_fields import Fields

COUNTRY = re.compile("[A-Z]{2}")
"""The shape of an ISO 3166 code."""

_OWN = ("as_of", "times", "suspensions")
_SHIPPED = (*_OWN, "regions")
_ROW = ("days", "as_of", "source")
_STOP = ("sender", "to", "as_of", "source", "is_over")
_A_DATE = "a date such as 2026-05-15 without quotes is expected"


@dataclass
class PostReader:
    """Reads one file. An own one uses the `regions` of the shipped one. `wrong` gathers what is not as it should be."""

    file: Path
    source: str
    is_own: bool = False
    regions: tuple[tuple[str, str], ...] = ()
    wrong: list[BadField] = field(default_factory=list)

    def tables(self, data: dict[str, Any]) -> PostTables:
        """Return all good rows of a file."""
        top = Fields(self.file, self.source, data)
        with self._noting():
            _only(top, _OWN if self.is_own else _SHIPPED)
        if not self.is_own:
            self.regions = tuple(self._regions(top))
        return PostTables(tuple(self._times(top)), tuple(self._suspensions(top)), self.regions)

    @contextmanager
    def _noting(self) -> Iterator[None]:
        try:
            yield
        except BadField as error:
            self.wrong.append(error)

    def _regions(self, top: Fields) -> Iterator[tuple[str, str]]:
        for name, regions in self._inner(top, "regions"):
            with self._noting():
                yield from ((code, name) for code in _countries(regions, name))

    def _times(self, top: Fields) -> Iterator[PostTime]:
        for sender, senders in self._inner(top, "times"):
            for to, rows in self._inner(senders, sender):
                with self._noting():
                    self._check_place(senders, sender)
                    self._check_place(rows, to, INLAND)
                    yield self._time(top, rows, sender, to)

    def _inner(self, fields: Fields, key: str) -> Iterator[tuple[str, Fields]]:
        """Yield each key of an inner table, and that table."""
        with self._noting():
            inner = fields.inner(key)
            yield from ((name, inner) for name in inner.table)

    def _time(self, top: Fields, rows: Fields, sender: str, to: str) -> PostTime:
        """Return one row: its days alone, or a table of days, date and source."""
        value = rows.table[to]
        table = value if isinstance(value, dict) else {"days": value}
        row = Fields(self.file, self.source, table, f"{rows.path}.{to}")
        _only(row, _ROW)
        least, most = _days(row)
        as_of = row.day("as_of") or top.day("as_of") or row.refuse("as_of", _A_DATE)
        return PostTime(sender, to, least, most, as_of, row.text("source"), self.is_own)

    def _check_place(self, rows: Fields, name: str, *others: str) -> None:
        """Take a country, a region or one of the others for a place; a row of another is refused."""
        names = (*dict.fromkeys(region for _, region in self.regions), *others)
        if not COUNTRY.fullmatch(name) and name not in names:
            rows.refuse(name, f"a country code or one of {', '.join(names)} is expected")

    def _suspensions(self, top: Fields) -> Iterator[Suspension]:
        with self._noting():
            for entry in top.each("suspensions"):
                with self._noting():
                    _only(entry, _STOP)
                    yield from self._stops(entry)

    def _stops(self, entry: Fields) -> Iterator[Suspension]:
        sender = entry.country("sender") or entry.refuse("sender", "a country code is expected")
        as_of = entry.day("as_of") or entry.refuse("as_of", _A_DATE)
        source = entry.text("source") or entry.refuse("source", "text is expected")
        is_over = entry.flag("is_over")
        for to in _countries(entry, "to"):
            yield Suspension(sender, to, as_of, source, is_over, self.is_own)


def _only(fields: Fields, known: Iterable[str]) -> None:
    """Refuse a key too many: a slip in a name would else go unseen."""
    for key in sorted(set(fields.table).difference(known)):
        fields.refuse(key, f"one of {', '.join(known)} is expected")


def _countries(fields: Fields, key: str) -> tuple[str, ...]:
    codes = fields.texts(key)
    if not codes or not all(map(COUNTRY.fullmatch, codes)):
        fields.refuse(key, 'a list of country codes such as "CN" is expected')
    return codes


def _days(row: Fields) -> tuple[int, int]:
    value = row.table.get("days")
    if isinstance(value, list) and [type(one) for one in value] == [int, int]:
        least, most = value
        if 1 <= least <= most <= MOST_DAYS:
            return least, most
    return row.refuse("days", f"two numbers of days from 1 to {MOST_DAYS} are expected, the smaller first")
