"""Where the program is put together: paths, desk, look, window."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress

from letterstall.core.errors import StorageError
from letterstall.desk.desk import Desk
from letterstall.portable import NoFolderNamed, keep_system_files_inside, take_data_option

Run = Callable[[Desk, StorageError | None, list[str]], int]

_NO_DISPLAY = (
    "Letterstall needs a screen for its window, and there is none here. `letterstall export` works without one."
)

_NO_FOLDER = "letterstall: --data needs the name of a folder."


def main(argv: list[str] | None = None) -> int:
    """Open the window and stay until it is closed. Returns 2, with one sentence, where there is no display."""
    try:
        arguments = take_data_option(sys.argv[1:] if argv is None else argv)
    except NoFolderNamed:
        print(_NO_FOLDER, file=sys.stderr)
        return 2
    if not has_display():
        print(_NO_DISPLAY, file=sys.stderr)
        return 2
    switch_core_dumps_off()
    desk = Desk.of_this_user()
    with suppress(OSError):  # a folder that cannot be written to is told in the window
        keep_system_files_inside(desk.paths)
    run, problem = open_beside_loading(desk)
    return run(desk, problem, ["letterstall", *arguments])


def has_display() -> bool:
    """Say whether a window can be shown; a platform that was asked for by name is taken at its word."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def switch_core_dumps_off() -> None:
    """Let no image of the memory, with a letter in it, reach the disk when the program is killed."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def open_beside_loading(desk: Desk) -> tuple[Run, StorageError | None]:
    """Open the letters while the window's libraries are loaded; either takes a good part of a start."""
    from concurrent.futures import ThreadPoolExecutor

    import letterstall.desk.archive  # noqa: F401 - two threads do not load the same modules at once

    with ThreadPoolExecutor(1, "opening") as beside:
        problem = beside.submit(_open_drafts, desk)
        from letterstall.ui.start import run

        return run, problem.result()


def _open_drafts(desk: Desk) -> StorageError | None:
    """Open the kept letters; return why that cannot be. Only another Letterstall keeps the window from opening."""
    try:
        desk.open_drafts()
    except StorageError as error:
        return error
    return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
