"""What the commands of the menu View do, and what can be done with what is shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from letterstall.ui.actions import Actions
from letterstall.ui.look.appearance import Appearance
from letterstall.ui.session import Session
from letterstall.ui.translation import spoken_languages
from letterstall.ui.views import Views

_PANE_SWITCHES = ("list", "case", "model", "page")
_NEED_CASE = (
    "new_letter", "another_letter", "keep_now", "versions", "delete", "details", "ready", "save_as", "undo", "redo",
    "take_or_leave", "take_all", "next_check", "previous_check", "whole_page", "wide_page", "page_details", "my_window",
    "focus_view", "wider", "narrower",
)  # fmt: skip


class PaneCommands(QObject):
    """Binds what goes to, shows, hides and widens the panes."""

    letter_asked = Signal()
    """The writing view is to be in front."""

    def __init__(self, actions: Actions, session: Session, views: Views) -> None:
        super().__init__(views)
        self._actions, self._session, self._views, self._writing = actions, session, views, views.writing
        self._before_focus_view: frozenset[str] = frozenset()
        actions.on("next_pane", lambda: self._go_to_pane(1))
        actions.on("previous_pane", lambda: self._go_to_pane(-1))
        for name in _PANE_SWITCHES:
            actions.on(f"show_{name}", self._hide_panes)
        actions.on("wider", lambda: self._writing.widen(1))
        actions.on("narrower", lambda: self._writing.widen(-1))
        actions.on("reset", self._writing.reset)
        actions.on("focus_view", self._focus_view)

    def follow(self) -> None:
        """Offer what can be done with what is shown."""
        actions, hidden = self._actions, self._writing.hidden
        for name in _NEED_CASE:
            actions[name].setEnabled(self._session.case is not None)
        for name in _PANE_SWITCHES:
            actions[f"show_{name}"].setChecked(name not in hidden)
        actions["focus_view"].setChecked(hidden >= set(_PANE_SWITCHES))

    def _go_to_pane(self, step: int) -> None:
        if not self._views.is_writing_shown:
            _next_in_view(step)
            return
        names = self._writing.visible_panes()
        here = self._writing.pane_with_focus()
        place = names.index(here) + step if here in names else 0
        name = names[place % len(names)]
        self._writing.show_pane(name)
        self._writing.panes[name].focus_first()

    def _hide_panes(self) -> None:
        self._writing.hide_panes(name for name in _PANE_SWITCHES if not self._actions[f"show_{name}"].isChecked())
        self.follow()

    def _focus_view(self) -> None:
        if self._actions["focus_view"].isChecked():
            self._before_focus_view = self._writing.hidden
            self._writing.hide_panes(_PANE_SWITCHES)
        else:
            self._writing.hide_panes(self._before_focus_view)
        self.letter_asked.emit()
        self.follow()


class LookCommands(QObject):
    """Binds text size, face, colours, the window's language and full screen. `window` is what fills the screen."""

    language_changed = Signal()
    """Another language of the window is chosen; it speaks it from its next start on."""

    def __init__(self, actions: Actions, session: Session, look: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._look, self._window = session, look, window
        actions.on("larger", lambda: self._resize_text(look.larger))
        actions.on("smaller", lambda: self._resize_text(look.smaller))
        actions.on("normal_size", partial(self._resize_text, partial(look.change_text_size, 100)))
        actions.on("easy_face", lambda: self._change_face(actions["easy_face"].isChecked()))
        for tag in ("", *spoken_languages()):
            actions.on(f"language_{tag or 'system'}", partial(self._change_language, tag))
        for theme in ("system", "light", "dark", "contrast"):
            actions.on(f"theme_{theme}", partial(self._change_theme, theme))
        actions.on("full_screen", self._full_screen)
        self._show_choices(actions)

    def _show_choices(self, actions: Actions) -> None:
        settings = self._session.desk.settings
        language = settings.interface_language
        actions["easy_face"].setChecked(settings.easy_reading_face)
        actions[f"theme_{settings.theme}"].setChecked(True)
        actions[f"language_{language if language in spoken_languages() else 'system'}"].setChecked(True)

    def _full_screen(self) -> None:
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _resize_text(self, change: Callable[[], None]) -> None:
        change()
        self._session.remember(text_scale=self._look.text_size)

    def _change_face(self, is_easy: bool) -> None:
        self._look.change_face(is_easy)
        self._session.remember(easy_reading_face=is_easy)

    def _change_theme(self, theme: str) -> None:
        self._look.change_theme(theme)  # type: ignore[arg-type]
        self._session.remember(theme=theme)

    def _change_language(self, tag: str) -> None:
        self._session.remember(interface_language=tag)
        self.language_changed.emit()


def _next_in_view(step: int) -> None:
    focus = QApplication.focusWidget()
    if focus is not None:
        focus.focusNextPrevChild(step > 0)
