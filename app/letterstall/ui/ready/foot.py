"""The foot of "Ready to send": the file, the one loud button, and what became of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from letterstall.ui.look.wardrobe import dress, space
from letterstall.ui.parts.buttons import link_button, plain_button, primary_button
from letterstall.ui.parts.flow import FlowLayout
from letterstall.ui.parts.hair_line import HairLine
from letterstall.ui.parts.words import Sign, Words
from letterstall.ui.ready.saving import shown_path


class Foot(QWidget):
    """File and "Save PDF"; afterwards where it went, or why it did not."""

    save_asked = Signal()
    other_file_asked = Signal()
    folder_asked = Signal()
    posted_asked = Signal(bool)
    """The letter was posted; or, False, it was not after all."""

    def __init__(self) -> None:
        super().__init__()
        self.file = Words(is_selectable=True)
        self.change = link_button(self.tr("Change…"))
        self.change.setAccessibleName(self.tr("Change where the PDF is saved…"))
        self.save = primary_button(self.tr("Save PDF"), "file-down")
        self.problem = Words(is_selectable=True)
        self._problem_row = _row(Sign("octagon-x", "stop"), self.problem)
        self.save.setProperty("wears_ring", True)  # Return saves: it shows as soon as one is here
        self._before, self._after = QWidget(), QWidget()
        self._is_posted = False
        self._lay_out_before()
        self._lay_out_after()
        column = space(QVBoxLayout(self))
        column.addWidget(HairLine())
        column.addWidget(self._before)
        column.addWidget(self._after)
        self._after.hide()
        self._problem_row.hide()
        self.save.clicked.connect(self.save_asked)
        self.change.clicked.connect(self.other_file_asked)
        self.folder.clicked.connect(self.folder_asked)
        self.again.clicked.connect(self.other_file_asked)
        self.posted.clicked.connect(lambda: self.posted_asked.emit(not self._is_posted))

    def _lay_out_before(self) -> None:
        column = space(QVBoxLayout(self._before), (24, 12, 24, 12), 10)
        row = space(QHBoxLayout(), between=8)
        row.addWidget(Words(self.tr("File"), ink="text2", wraps=False), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.file, 1)
        row.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        column.addWidget(self._problem_row)
        column.addWidget(self.save)

    def _lay_out_after(self) -> None:
        dress(self._after, ground="ok_tint")
        self.done, self.where = Words(role="strong"), Words(is_selectable=True)
        column = space(QVBoxLayout(self._after), (24, 12, 24, 14), 8)
        column.addWidget(_row(Sign("circle-check", "ok"), self.done))
        column.addWidget(_row(Sign("folder-open", "text2"), self.where))
        advice = Words(self.tr("Print it at actual size (100 %). Do not choose “Fit to page”."))
        column.addWidget(_row(Sign("printer", "text2"), advice))
        buttons = space(FlowLayout(), (0, 4, 0, 0), 8)
        self.folder = plain_button(self.tr("Open folder"), "folder-open")
        self.folder.setProperty("wears_ring", True)
        self.again = plain_button(self.tr("Save under another name…"))
        self.posted = plain_button("", "mail")
        for button in (self.folder, self.posted, self.again):
            buttons.addWidget(button)
        self.show_posted(False)
        column.addLayout(buttons)

    def show_file(self, target: Path) -> None:
        """Show where the PDF would go; nothing is saved yet."""
        self.file.setText(shown_path(target))
        self.file.setToolTip(str(target))
        self._show(self._before)
        self._problem_row.hide()

    def show_problem(self, sentence: str) -> None:
        """Say beside the button why it was not saved."""
        self._show(self._before)
        self.problem.setText(sentence)
        self._problem_row.show()

    def show_saved(self, files: tuple[Path, ...]) -> None:
        """Say where it went."""
        self.where.setText("\n".join(map(shown_path, files)))
        self.where.setToolTip(str(files[0].parent))
        self.show_posted(False)
        self._show(self._after)
        self.folder.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_posted(self, is_posted: bool) -> None:
        """Say that the letter is noted as posted, with the way back, or offer to note it."""
        self._is_posted = is_posted
        saved = self.tr("The PDF is saved.")
        self.done.setText(self.tr("The PDF is saved, and the letter noted as posted.") if is_posted else saved)
        self.posted.setText(self.tr("Not posted yet") if is_posted else self.tr("I have posted it"))

    @property
    def is_saved(self) -> bool:
        """Whether what is shown is saved."""
        return not self._after.isHidden()

    def _show(self, part: QWidget) -> None:
        for one in (self._before, self._after):
            one.setVisible(one is part)


def _row(sign: Sign, words: Words) -> QWidget:
    row = QWidget()
    layout = space(QHBoxLayout(row), between=8)
    layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(words, 1)
    return row
