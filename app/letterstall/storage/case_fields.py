"""Reading the fields of case.toml by type; a wrong one is told with file, line and field."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, NoReturn

from letterstall.core.errors import BadField
from letterstall.core.languages import ByLanguage
from letterstall.storage.plain_text import one_line
from letterstall.storage.toml_places import line_of

LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
"""The shape of a language tag (BCP 47), as far as a file name needs it."""


@dataclass(frozen=True, slots=True)
class Fields:
    """One table of a TOML file. `path` is its place: "", "reference", "addressees[2]".

    All methods give an empty value for a missing key and raise BadField for one of a wrong type.
    """

    file: Path
    source: str
    table: dict[str, Any]
    path: str = ""

    def text(self, key: str) -> str:
        """Return one line of text; line breaks and control characters in it become spaces or go."""
        return one_line(self._typed(key, str, "text is expected", ""))

    def flag(self, key: str) -> bool:
        """Return true or false."""
        return bool(self._typed(key, bool, "true or false is expected", False))

    def number(self, key: str, usual: int) -> int:
        """Return a whole number."""
        return int(self._typed(key, int, "a whole number is expected", usual))

    def day(self, key: str) -> date | None:
        """Return a date, or None when the key is missing."""
        value = self.table.get(key)
        if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
            return value
        return self.refuse(key, "a date such as 2026-05-15 without quotes is expected")

    def choice(self, key: str, choices: tuple[str, ...]) -> str:
        """Return one of the choices, the first when the key is missing."""
        value = self._typed(key, str, "text is expected", choices[0])
        return str(value) if value in choices else self.refuse(key, f"one of {', '.join(choices)} is expected")

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of lines of text."""
        return self._list(key, "a list of texts is expected", lambda one: isinstance(one, str), one_line)

    def country(self, key: str) -> str:
        """Return an ISO 3166 code of two capital letters, or ""."""
        code = self.text(key)
        if code and not re.fullmatch("[A-Z]{2}", code):
            self.refuse(key, 'a country code of two capital letters such as "CN" is expected')
        return code

    def by_language(self, key: str) -> ByLanguage:
        """Return texts by language, from a table such as { en = "…" }."""
        table = self._typed(key, dict, 'a table such as { en = "…" } is expected', {})
        if not all(isinstance(text, str) for text in table.values()):
            self.refuse(key, "a text for each language is expected")
        return ByLanguage.of({self._tag(key, tag): one_line(text) for tag, text in table.items()})

    def lists_by_language(self, key: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Return lists of texts by language, from a table such as { en = ["…"] }."""
        inner = self.inner(key)
        return tuple((self._tag(key, tag), inner.texts(tag)) for tag in inner.table)

    def inner(self, key: str) -> Fields:
        """Return a table inside this one, an empty one when the key is missing."""
        table = self._typed(key, dict, "a table is expected", {})
        return Fields(self.file, self.source, table, self._name(key))

    def each(self, key: str) -> Iterator[Fields]:
        """Yield the tables of a list of tables."""
        tables = self._list(key, "a list of tables is expected", lambda one: isinstance(one, dict), lambda one: one)
        for index, table in enumerate(tables):
            yield Fields(self.file, self.source, table, f"{self._name(key)}[{index}]")

    def refuse(self, key: str, reason: str) -> NoReturn:
        """Raise BadField for a key of this table; "" stands for the table itself."""
        name = self._name(key) if key else self.path
        raise BadField(self.file, name, line_of(self.source, name), reason)

    def _typed(self, key: str, kind: type, expected: str, usual: Any) -> Any:
        value = self.table.get(key, usual)
        return value if type(value) is kind else self.refuse(key, expected)

    def _list(
        self, key: str, expected: str, is_right: Callable[[Any], bool], read: Callable[[Any], Any]
    ) -> tuple[Any, ...]:
        values = self._typed(key, list, expected, [])
        if not all(map(is_right, values)):
            self.refuse(key, expected)
        return tuple(map(read, values))

    def _tag(self, key: str, tag: str) -> str:
        return tag if LANGUAGE_TAG.fullmatch(tag) else self.refuse(key, f"“{tag}” is no language tag")

    def _name(self, key: str) -> str:
        return f"{self.path}.{key}".lstrip(".")
