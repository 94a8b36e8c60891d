"""The command `letterstall`: with arguments it works in the terminal, without any it opens the window."""

from __future__ import annotations

import os
import sys


def main() -> int:
    """Run what the command line asks for and return the exit status."""
    arguments = sys.argv[1:]
    if not arguments and has_display():
        from letterstall.main import main as open_window

        return open_window()
    from letterstall.cli import main as run_command

    return run_command(arguments or ["--help"])


def has_display() -> bool:
    """Say whether a window could open here; on Linux a display or another Qt platform has to be named."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in names)


if __name__ == "__main__":
    sys.exit(main())
