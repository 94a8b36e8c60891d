"""Who the user is, kept in the desk database: encrypted as the letters are, and as gone when deleted."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from letterstall.core.errors import StorageError
from letterstall.storage.desk_database import DeskDatabase
from letterstall.storage.paths import Paths
from letterstall.storage.settings import PERSONAL, USUAL, Settings, save_settings
from letterstall.storage.settings_values import WrongValue, read_value, stored_value


@dataclass(frozen=True, slots=True)
class Details:
    """The personal settings of an open desk: the fields of `PERSONAL`."""

    database: DeskDatabase

    def of(self, settings: Settings) -> Settings:
        """Return the settings with what is kept of the user; a value that cannot be is passed over.

        Raises DamagedDesk, NotKept.
        """
        found: dict[str, Any] = {}
        for name, value in self.database.rows("SELECT name, value FROM details"):
            if name in PERSONAL:
                try:
                    found[name] = read_value(name, json.loads(value), getattr(USUAL, name))
                except (WrongValue, ValueError):
                    continue
        return replace(settings, **{name: found.get(name, getattr(USUAL, name)) for name in PERSONAL})

    def keep(self, settings: Settings) -> None:
        """Keep what the settings say of the user. Raises NotKept."""
        rows = [
            (name, json.dumps(stored_value(getattr(settings, name))))
            for name in PERSONAL
            if getattr(settings, name) != getattr(USUAL, name)
        ]

        def work(connection: Any) -> None:
            connection.execute("DELETE FROM details")
            connection.executemany("INSERT INTO details VALUES (?, ?)", rows)

        self.database.write(work)

    def forget(self) -> None:
        """Delete it, here and in the backups. Raises NotKept."""
        if self.database.rows("SELECT name FROM details LIMIT 1"):
            self.database.erase(lambda connection: connection.execute("DELETE FROM details"))


def details_of_user(database: DeskDatabase, paths: Paths, settings: Settings) -> Settings:
    """Return the settings with what is kept of the user; what a settings file still says of them moves to the desk.

    Never raises: without them the next letter begins without a sender.
    """
    details = Details(database)
    with suppress(StorageError, OSError):
        if any(getattr(settings, name) != getattr(USUAL, name) for name in PERSONAL):
            details.keep(settings)
            save_settings(paths, settings)
        return details.of(settings)
    return settings


def keep_details(database: DeskDatabase, settings: Settings) -> None:
    """Keep who the user is when that is wanted, and forget it when it is not. Raises NotKept."""
    details = Details(database)
    if settings.remembers_details:
        if details.of(settings) != settings:
            details.keep(settings)
    else:
        details.forget()
