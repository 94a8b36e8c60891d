"""Where the files of this user are. Only names are made here; a folder appears when something is written into it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import platformdirs

from letterstall.core.resources import shipped

DATA_VARIABLE = "LETTERSTALL_DATA"
"""The environment variable that puts settings and drafts into one folder of one's own."""

PORTABLE_FOLDER = "letterstall-data"
"""The name of a folder beside the program in which everything is kept, if it is there."""


@dataclass(frozen=True, slots=True)
class Paths:
    """The folder of the settings and the folder of everything that is kept."""

    config: Path
    data: Path
    is_portable: bool = False
    """Whether everything is to be in one folder that goes along, and nothing elsewhere on this computer."""

    @classmethod
    def of_this_user(cls) -> Paths:
        """Return the folders the system gives this user, or a portable one.

        That is the folder which `DATA_VARIABLE` names, or one called `PORTABLE_FOLDER` beside the program.
        """
        chosen = os.environ.get(DATA_VARIABLE) or next((str(one) for one in _beside_program() if one.is_dir()), "")
        if chosen:
            return replace(cls.in_folder(Path(chosen)), is_portable=True)
        name = "letterstall"
        return cls(
            platformdirs.user_config_path(name, appauthor=False), platformdirs.user_data_path(name, appauthor=False)
        )

    @classmethod
    def in_folder(cls, folder: Path) -> Paths:
        """Return paths that all lie in one folder, such as one on a stick."""
        folder = folder.expanduser().absolute()
        return cls(folder / "config", folder / "data")

    @property
    def settings_file(self) -> Path:
        """The settings, readable TOML."""
        return self.config / "settings.toml"

    @property
    def post_file(self) -> Path:
        """One's own table of how long letters take, and of where the post takes none to."""
        return self.config / "post.toml"

    @property
    def window_file(self) -> Path:
        """Sizes of window and panes; may be deleted at any time."""
        return self.config / "window.toml"

    @property
    def desk_file(self) -> Path:
        """The desk database, encrypted with the key of `key_file`."""
        return self.data / "desk.db"

    @property
    def key_file(self) -> Path:
        """The key of the desk database; without it the drafts cannot be read."""
        return self.data / "desk.key"

    @property
    def lock_file(self) -> Path:
        """The file on which a running Letterstall holds the system's lock; its being there means nothing."""
        return self.data / "desk.lock"

    @property
    def reserve_files(self) -> tuple[Path, Path]:
        """Room put by on the disk: for the last words on a full disk, and for deleting there."""
        return self.data / "desk.reserve", self.data / "desk.reserve.2"

    @property
    def backups_folder(self) -> Path:
        """Earlier states of the desk database, as encrypted as it is."""
        return self.data / "backups"

    @property
    def cases_folder(self) -> Path:
        """The user's own cases."""
        return self.data / "cases"

    @property
    def documents(self) -> Path:
        """Where a PDF is suggested to go: the documents folder, or the home folder where there is none.

        With a portable folder it is that one: what is written on a borrowed computer should leave with the stick.
        """
        if self.is_portable:
            return self.data.parent
        folder = platformdirs.user_documents_path()
        return folder if folder.is_dir() else Path.home()


def _beside_program() -> Iterator[Path]:
    """Yield where a portable folder may lie: beside a program in one file, or beside `resources/`."""
    if getattr(sys, "frozen", False):
        yield Path(sys.executable).resolve().parent / PORTABLE_FOLDER
    yield shipped() / PORTABLE_FOLDER
