"""Whatever goes wrong becomes a calm sentence; the letter is kept first, and nobody sees a traceback."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType

from PySide6.QtCore import QObject, QThread, Signal

from letterstall.desk.messages import error_sentence
from letterstall.ui.parts.dates import moment
from letterstall.ui.translation import translate


class Problems(QObject):
    """Catches exceptions that nobody caught, those of slots among them."""

    told = Signal(str)
    """A sentence for the notice."""

    def __init__(self, keep_first: Callable[[], object]) -> None:
        super().__init__()
        self._keep_first = keep_first
        self._is_telling = False

    def install(self) -> None:
        """Take the place of Python's own hook."""
        sys.excepthook = self.catch

    def uninstall(self) -> None:
        """Give Python its hook back."""
        sys.excepthook = sys.__excepthook__

    def catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Keep the letter, then tell."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _note_for_developers(error)
        if self._is_telling:
            return
        self._is_telling = True
        try:
            if QThread.currentThread() is self.thread():
                with suppress(Exception):
                    self._keep_first()
            self.told.emit(sentence_of(error))
        finally:
            self._is_telling = False


def sentence_of(error: BaseException) -> str:
    """Return the translated sentence of an error."""
    return error_sentence(error, translate, moment)


def _note_for_developers(error: BaseException) -> None:
    """Write where it happened to standard error, when started with `python -X dev`; never the words of a letter."""
    if sys.flags.dev_mode:
        for frame in traceback.extract_tb(error.__traceback__):
            print(f"{frame.filename}:{frame.lineno} {frame.name}", file=sys.stderr)
        print(type(error).__name__, file=sys.stderr)
