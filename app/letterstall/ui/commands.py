"""What the commands of the menus do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from letterstall.ui.help_window import TextWindow, about_text, help_text, licences_text
from letterstall.ui.look.wardrobe import redress
from letterstall.ui.translation import spoken_languages

if TYPE_CHECKING:
    from letterstall.ui.main_window import MainWindow

_PANE_SWITCHES = ("list", "case", "model", "page")
_NEED_CASE = (
    "new_letter", "keep_now", "delete", "details", "ready", "save_as", "undo", "redo", "take_or_leave", "take_all",
    "next_check", "previous_check", "whole_page", "wide_page", "page_details", "my_window", "focus_view",
    "wider", "narrower",
)  # fmt: skip


class Commands(QObject):
    """Binds each action of the menus to what it does."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._before_focus_view: frozenset[str] = frozenset()
        self._bind_letter()
        self._bind_edit()
        self._bind_case()
        self._bind_page()
        self._bind_view()
        self._bind_help()

    def _bind_letter(self) -> None:
        window, actions, show = self._window, self._window.actions_, self._window.presenter
        actions.on("new_letter", window.session.start_anew)
        actions.on("keep_now", window.keeping.keep_now)
        actions.on("delete", window.cases.delete_letter)
        actions.on("details", show.ask_details)
        actions.on("ready", self._ready_or_save)
        actions.on("save_as", self._save_as)
        actions.on("close", window.close)
        actions.on("quit", window.close)

    def _bind_edit(self) -> None:
        window, actions = self._window, self._window.actions_
        actions.on("undo", lambda: self._edit("undo"))
        actions.on("redo", lambda: self._edit("redo"))
        for name, method in (("cut", "cut"), ("copy", "copy"), ("paste", "paste"), ("select_all", "selectAll")):
            actions.on(name, partial(_on_focus, method))
        actions.on("take_or_leave", self._take_or_leave)
        actions.on("take_all", window.session.take_all)
        actions.on("next_check", lambda: self._check(1))
        actions.on("previous_check", lambda: self._check(-1))

    def _bind_case(self) -> None:
        window, actions = self._window, self._window.actions_
        actions.on("search", window.cases.search)
        actions.on("next_case", lambda: window.shelf.choose_next(1))
        actions.on("previous_case", lambda: window.shelf.choose_next(-1))
        actions.on("open_folder", window.cases.open_folder)
        actions.on("practise", window.cases.practise)

    def _bind_page(self) -> None:
        window, actions = self._window, self._window.actions_
        actions.on("whole_page", lambda: window.page_pane.show_mode("whole"))
        actions.on("wide_page", lambda: window.page_pane.show_mode("wide"))
        actions["whole_page"].setChecked(True)
        window.page_pane.mode_chosen.connect(lambda mode: actions[f"{mode}_page"].setChecked(True))
        actions.on("marks", lambda: window.presenter.show_marks(actions["marks"].isChecked()))
        actions.on("page_details", window.presenter.ask_details)
        actions.on("my_window", window.presenter.ask_my_window)

    def _bind_view(self) -> None:
        window, actions, look = self._window, self._window.actions_, self._window.appearance
        actions.on("next_pane", lambda: self._go_to_pane(1))
        actions.on("previous_pane", lambda: self._go_to_pane(-1))
        for name in _PANE_SWITCHES:
            actions.on(f"show_{name}", self._hide_panes)
        actions.on("wider", lambda: window.writing.widen(1))
        actions.on("narrower", lambda: window.writing.widen(-1))
        actions.on("reset", window.writing.reset)
        actions.on("larger", lambda: self._resize_text(look.larger))
        actions.on("smaller", lambda: self._resize_text(look.smaller))
        actions.on("normal_size", partial(self._resize_text, partial(look.change_text_size, 100)))
        actions.on("easy_face", self._change_face)
        for tag in ("", *spoken_languages()):
            actions.on(f"language_{tag or 'system'}", partial(self._change_language, tag))
        for theme in ("system", "light", "dark", "contrast"):
            actions.on(f"theme_{theme}", partial(self._change_theme, theme))
        actions.on("focus_view", self._focus_view)
        actions.on("full_screen", self._full_screen)
        settings = window.desk.settings
        actions["easy_face"].setChecked(settings.easy_reading_face)
        actions[f"theme_{settings.theme}"].setChecked(True)
        language = settings.interface_language
        actions[f"language_{language if language in spoken_languages() else 'system'}"].setChecked(True)

    def _bind_help(self) -> None:
        actions = self._window.actions_
        actions.on("help", lambda: self._show_text(actions["help"].text(), help_text()))
        actions.on("licences", lambda: self._show_text(actions["licences"].text(), licences_text()))
        actions.on("about", lambda: self._show_text(actions["about"].text(), about_text()))

    # what is possible now

    def follow(self) -> None:
        """Offer what can be done with what is shown."""
        window, actions = self._window, self._window.actions_
        has_case = window.session.case is not None
        for name in _NEED_CASE:
            actions[name].setEnabled(has_case)
        for name in _PANE_SWITCHES:
            actions[f"show_{name}"].setChecked(name not in window.writing.hidden)
        is_alone = window.writing.hidden >= set(_PANE_SWITCHES)
        actions["focus_view"].setChecked(is_alone)

    # letter, edit

    def _ready_or_save(self) -> None:
        if self._window.presenter.is_ready_shown:
            self._window.ready.save()
        else:
            self._window.presenter.show_ready()

    def _save_as(self) -> None:
        self._window.presenter.show_ready()
        self._window.ready.save_as()

    def _edit(self, method: str) -> None:
        field = QApplication.focusWidget()
        if isinstance(field, QLineEdit) or (isinstance(field, QPlainTextEdit) and not field.isReadOnly()):
            getattr(field, method)()
        else:
            getattr(self._window.letter_pane.editor, method)()

    def _take_or_leave(self) -> None:
        pane = self._window.letter_pane
        block = pane.places().block_at(pane.editor.cursor_line)
        if block is not None:
            model = self._window.session.origins.letter[block].model
            if model is not None:
                self._window.session.leave_out(model)
                return
        missing = self._window.model_column.pane.focused_paragraph()
        if missing is not None:
            self._window.session.take(missing)

    def _check(self, step: int) -> None:
        self._window.presenter.show_writing()
        self._window.letter_pane.go_to_check(step)

    # view

    def _go_to_pane(self, step: int) -> None:
        window = self._window
        if window.views.currentWidget() is not window.writing:
            _next_in_view(step)
            return
        names = window.writing.visible_panes()
        here = window.writing.pane_with_focus()
        place = names.index(here) + step if here in names else 0
        name = names[place % len(names)]
        window.writing.show_pane(name)
        window.writing.panes[name].focus_first()

    def _hide_panes(self) -> None:
        actions = self._window.actions_
        self._window.writing.hide_panes(name for name in _PANE_SWITCHES if not actions[f"show_{name}"].isChecked())
        self.follow()

    def _focus_view(self) -> None:
        writing = self._window.writing
        if self._window.actions_["focus_view"].isChecked():
            self._before_focus_view = writing.hidden
            writing.hide_panes(_PANE_SWITCHES)
        else:
            writing.hide_panes(self._before_focus_view)
        self._window.presenter.show_writing()
        self.follow()

    def _full_screen(self) -> None:
        state = self._window.windowState() ^ Qt.WindowState.WindowFullScreen
        self._window.setWindowState(state)

    def _resize_text(self, change: Callable[[], None]) -> None:
        change()
        self._window.session.remember(text_scale=self._window.appearance.text_size)

    def _change_face(self) -> None:
        is_easy = self._window.actions_["easy_face"].isChecked()
        self._window.appearance.change_face(is_easy)
        self._window.session.remember(easy_reading_face=is_easy)

    def _change_theme(self, theme: str) -> None:
        self._window.appearance.change_theme(theme)  # type: ignore[arg-type]
        self._window.session.remember(theme=theme)

    def _change_language(self, tag: str) -> None:
        self._window.session.remember(interface_language=tag)
        self._window.notices.tell_language()

    def _show_text(self, title: str, text: str) -> None:
        shown = TextWindow(title, text, self._window)
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        redress(shown)
        shown.open()


def _on_focus(method: str) -> None:
    field = QApplication.focusWidget()
    do = getattr(field, method, None)
    if callable(do):
        do()


def _next_in_view(step: int) -> None:
    focus = QApplication.focusWidget()
    if focus is not None:
        focus.focusNextPrevChild(step > 0)
