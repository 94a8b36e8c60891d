"""The command line: everything but the window, without Qt and without a display.

Results go to standard output, messages to standard error. Exit status 0: done; 1: a finding stops it; 2: wrong use, or
something could not be read or written.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from letterstall.cli.parser import parser
from letterstall.cli.terminal import prepare_streams, silence_output, tell

DEBUG_VARIABLE = "LETTERSTALL_DEBUG"
"""The environment variable that lets an unexpected error through, traceback and all."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status; never raises, unless `DEBUG_VARIABLE` is set."""
    prepare_streams()
    try:
        return _run(arguments)
    except BrokenPipeError:  # the reader, such as `head`, has seen enough
        silence_output()
        return 0
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        if os.environ.get(DEBUG_VARIABLE):
            raise
        from letterstall.desk.messages import error_sentence

        tell(error_sentence(error))
        return 2


def _run(arguments: Sequence[str] | None) -> int:
    try:
        chosen = parser().parse_args(arguments)
    except SystemExit as end:
        sys.stdout.flush()
        return end.code if isinstance(end.code, int) else 2
    status: int = chosen.command(chosen)
    sys.stdout.flush()
    return status
