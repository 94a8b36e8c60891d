"""A folder that goes along: with `--data DIR`, or one named so beside the program, all is there, nothing elsewhere."""

from __future__ import annotations

import os

from letterstall.storage.atomic import make_private_folder
from letterstall.storage.paths import DATA_VARIABLE, Paths

_SYSTEM_FOLDERS = ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
"""Where libraries put caches of fonts and drawing, by the XDG Base Directory Specification 0.8."""


class NoFolderNamed(Exception):
    """`--data` stands without a folder behind it."""


def take_data_option(arguments: list[str]) -> list[str]:
    """Use the folder of a leading `--data DIR`; return the arguments without it. Raises NoFolderNamed."""
    if not arguments or not (arguments[0] == "--data" or arguments[0].startswith("--data=")):
        return arguments
    _, is_joined, folder = arguments[0].partition("=")
    rest = arguments[1:] if is_joined else arguments[2:]
    folder = folder or next(iter(arguments[1:2]), "")
    if not folder:
        raise NoFolderNamed
    os.environ[DATA_VARIABLE] = folder
    return rest


def keep_system_files_inside(paths: Paths) -> None:
    """Let the libraries of the window write into a portable folder too, before any of them is imported."""
    if paths.is_portable:
        for name in _SYSTEM_FOLDERS:
            folder = paths.data.parent / "system" / name.removeprefix("XDG_").lower()
            make_private_folder(folder)
            os.environ[name] = str(folder)
