"""The three views of the window, one in front: choosing a case, writing, "Ready to send"."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget

from letterstall.ui.first_run import FirstRun
from letterstall.ui.ready_to_send import ReadyToSend
from letterstall.ui.writing_view import WritingView


class Views(QStackedWidget):
    """Holds the views; the one in front is shown."""

    def __init__(self, first_run: FirstRun, writing: WritingView, ready: ReadyToSend) -> None:
        super().__init__()
        self.first_run, self.writing, self.ready = first_run, writing, ready
        self.setMinimumSize(1, 1)
        for view in (first_run, writing, ready):
            self.addWidget(view)

    def show_first_run(self) -> None:
        """Show the first page, its button in focus."""
        self.setCurrentWidget(self.first_run)
        self.first_run.write.setFocus()

    def show_writing(self) -> None:
        """Show the writing view."""
        self.setCurrentWidget(self.writing)

    def show_ready(self) -> None:
        """Show "Ready to send", its first control in focus."""
        self.setCurrentWidget(self.ready)
        self.ready.focus_first()

    def focus_view(self) -> None:
        """Put the focus where the view in front begins."""
        match self.currentWidget():
            case self.writing:
                self.writing.panes["letter"].focus_first()
            case self.ready:
                self.ready.focus_first()
            case _:
                self.first_run.write.setFocus()

    @property
    def is_writing_shown(self) -> bool:
        """Whether the writing view is in front."""
        return self.currentWidget() is self.writing

    @property
    def is_ready_shown(self) -> bool:
        """Whether "Ready to send" is in front."""
        return self.currentWidget() is self.ready
