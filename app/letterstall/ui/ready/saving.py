"""Where the PDF goes: its name, whether it may stand over another file, how the folder is opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from letterstall.desk.file_names import names_of_export, numbered

AskForFile = Callable[[QWidget, Path], Path | None]
"""Asks a person for a file to save to; None when nothing was chosen. The system asks before replacing one."""


def ask_for_file(parent: QWidget, suggested: Path) -> Path | None:
    """Ask with the system's own dialog."""
    title = QCoreApplication.translate("Saving", "Save the PDF")
    kinds = QCoreApplication.translate("Saving", "PDF (*.pdf)")
    name, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), kinds)
    if not name:
        return None
    chosen = Path(name)
    return chosen if chosen.suffix.lower() == ".pdf" else chosen.with_name(f"{chosen.name}.pdf")


def free_name(suggested: Path, count: int = 1) -> Path:
    """Return this name, or the next one with a number, so that no file is taken the place of without being asked.

    `count` files are written, the second under "… (2)" and so on.
    """
    number = 1
    while any(one.exists() for one in names_of_export(numbered(suggested, number), count)):
        number += 1
    return numbered(suggested, number)


def shown_path(target: Path) -> str:
    """Return folder and name as a person reads them: "Documents / Letter for Zhanargul Zhumatai.pdf"."""
    return f"{target.parent.name or target.anchor} / {target.name}"


def open_folder(file: Path) -> bool:
    """Open the folder of a file with the system's own program; say whether there is one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))
