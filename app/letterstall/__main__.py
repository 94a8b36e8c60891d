"""The command `letterstall`: with arguments it works in the terminal, without any it opens the window."""

from __future__ import annotations

import sys

from letterstall.portable import NoFolderNamed, take_data_option


def main() -> int:
    """Run what the command line asks for and return the exit status; without a display the window becomes help."""
    try:
        arguments = take_data_option(sys.argv[1:])
    except NoFolderNamed:
        arguments = sys.argv[1:]  # the parser says what is wrong
    if not arguments:
        from letterstall.main import has_display
        from letterstall.main import main as open_window

        if has_display():
            return open_window([])
    import gc

    gc.disable()  # a short command ends before there is rubbish worth collecting; looking for it takes a twentieth
    from letterstall.cli import main as run_command

    return run_command(arguments or ["--help"])


if __name__ == "__main__":
    sys.exit(main())
