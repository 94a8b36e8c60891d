"""The end of everything that is kept: deleted, and told file by file where it could not be."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from letterstall.desk.desk import Desk
from letterstall.ui.last_word import LastWord
from letterstall.ui.translation import translate


def forget_everything(window: QWidget, desk: Desk) -> None:
    """Take the letter from the screen and the clipboard, delete all that is kept, and say what became of it."""
    window.hide()
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()
    LastWord(words_of(desk.forget_everything())).exec()


def words_of(left: tuple[Path, ...]) -> str:
    """Return what is said at the end; `left` are the files that are still there."""
    if left:
        text = translate(
            "Forgetting",
            "The key is overwritten, so that nobody can read your letters. These files could not be deleted: {files}. "
            "Please delete them by hand.",
        )
        return text.format(files=", ".join(map(str, left)))
    return translate("Forgetting", "Everything Letterstall kept of you is deleted from this computer.")
