"""Files of a case folder, which must be in it, be files, be text, and be of a size that can be worked with."""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath, PureWindowsPath

from letterstall.core.errors import BrokenCaseFile, MissingCaseFile


def is_plain_path(name: str) -> bool:
    """Say whether a path given in a case is a relative one that goes nowhere but down, on every system."""
    parts = PurePosixPath(name).parts
    return bool(parts) and ".." not in parts and "\\" not in name and not _is_absolute(name)


def file_inside(folder: Path, name: str) -> Path:
    """Return the path of a file of the folder.

    Raises MissingCaseFile; BrokenCaseFile when it lies elsewhere, also by a link, or is no ordinary file.
    """
    file = folder / name
    if not is_plain_path(name) or not leads_inside(file, folder):
        raise BrokenCaseFile(file, reason="the file lies outside the case folder")
    try:
        if not file.exists():
            raise MissingCaseFile(file, reason="the file is not there")
        if not file.is_file():
            raise BrokenCaseFile(file, reason="this is no ordinary file")
    except OSError as error:
        raise BrokenCaseFile(file, reason=f"the file cannot be read: {error.strerror}") from error
    return file


def leads_inside(path: Path, folder: Path) -> bool:
    """Say whether a path, all links followed, is in the folder. A link that leads to itself is where it stands."""
    return Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder))


def text_of_file(file: Path, most: int) -> str:
    """Return the text of a UTF-8 file of at most that many bytes. Raises BrokenCaseFile."""
    try:
        with file.open("rb") as stream:
            data = stream.read(most + 1)
    except OSError as error:
        raise BrokenCaseFile(file, reason=f"the file cannot be read: {error.strerror}") from error
    if len(data) > most:
        raise BrokenCaseFile(file, reason=f"the file is larger than {most // 1000} kB")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise BrokenCaseFile(file, line=line, reason="the file is not UTF-8") from error


def _is_absolute(name: str) -> bool:
    windows = PureWindowsPath(name)
    return PurePosixPath(name).is_absolute() or bool(windows.drive or windows.root)
