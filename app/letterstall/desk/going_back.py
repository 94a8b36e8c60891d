"""Going back to a backup: the letters become those of then; the settings and who the user is stay."""

from __future__ import annotations

from contextlib import suppress

from letterstall.core.errors import StorageError
from letterstall.desk.desk import Desk
from letterstall.storage.desk_backup import Backup
from letterstall.storage.details import keep_details


def go_back(desk: Desk, backup: Backup) -> None:
    """Go back to a backup; how everything is now becomes the newest backup.

    Raises NotKept, and DamagedDesk for a backup that is no good; then nothing changed.
    """
    archive = desk.open_drafts()
    archive.restore(backup)
    if desk.settings.remembers_details:
        with suppress(StorageError):  # then the next change of a setting keeps them
            keep_details(archive.database, desk.settings)
    desk.spelling.read_own_words_again()
