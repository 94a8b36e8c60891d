"""What the commands of the menus do: the letter, the case, the page, help."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from letterstall.core.letter import NameEmphasis
from letterstall.ui.actions import Actions
from letterstall.ui.case_presenter import CasePresenter
from letterstall.ui.help_window import TextWindow, about_text, help_text, licences_text
from letterstall.ui.importing_presenter import ImportingPresenter
from letterstall.ui.keeping import Keeping
from letterstall.ui.look.wardrobe import redress
from letterstall.ui.navigator import Navigator
from letterstall.ui.one_page import OnePage
from letterstall.ui.panes.page_pane import PagePane
from letterstall.ui.parts.case_list import CaseList
from letterstall.ui.presenter import Presenter
from letterstall.ui.session import Session
from letterstall.ui.views import Views


class LetterCommands:
    """Binds the menu Letter."""

    def __init__(
        self, actions: Actions, session: Session, keeping: Keeping, go: Navigator, views: Views, window: QWidget
    ) -> None:
        self._go, self._views = go, views
        actions.on("new_letter", lambda: session.start_anew(keeping.keep_now))
        actions.on("keep_now", lambda: keeping.keep_now("by_hand"))
        actions.on("details", go.ask_details)
        actions.on("ready", self._ready_or_save)
        actions.on("save_as", self._save_as)
        actions.on("close", window.close)
        actions.on("quit", window.close)

    def _ready_or_save(self) -> None:
        if self._views.is_ready_shown:
            self._views.ready.save()
        else:
            self._go.show_ready()

    def _save_as(self) -> None:
        self._go.show_ready()
        self._views.ready.save_as()


def bind_case_commands(actions: Actions, cases: CasePresenter, importing: ImportingPresenter, shelf: CaseList) -> None:
    """Bind the menu Case, and what deletes a letter."""
    actions.on("delete", cases.delete_letter)
    actions.on("search", cases.search)
    actions.on("next_case", lambda: shelf.choose_next(1))
    actions.on("previous_case", lambda: shelf.choose_next(-1))
    actions.on("open_document", importing.open_document)
    actions.on("paste_document", importing.paste)
    actions.on("open_folder", cases.open_folder)
    actions.on("practise", cases.practise)


def bind_page_commands(actions: Actions, show: Presenter, go: Navigator, pane: PagePane) -> None:
    """Bind the menu Page."""
    actions.on("whole_page", lambda: pane.show_mode("whole"))
    actions.on("wide_page", lambda: pane.show_mode("wide"))
    actions["whole_page"].setChecked(True)
    pane.mode_chosen.connect(lambda mode: actions[f"{mode}_page"].setChecked(True))
    actions.on("marks", lambda: show.show_marks(actions["marks"].isChecked()))
    show.marks_shown.connect(actions["marks"].setChecked)
    actions.on("page_details", go.ask_details)
    actions.on("my_window", go.ask_my_window)


class PaperCommands:
    """Binds what the menu Page says of the letter on paper, and lets the menu follow the letter in hand."""

    def __init__(self, actions: Actions, session: Session, one_page: OnePage) -> None:
        self._actions, self._session = actions, session
        actions.on("one_page", lambda: one_page.fit(actions["one_page"].isChecked()))
        for emphasis in NameEmphasis:
            actions.on(f"name_{emphasis.value}", partial(session.show_names, emphasis))

    def follow(self) -> None:
        """Tick what holds for the letter in hand."""
        letter = self._session.letter
        if letter is not None:
            self._actions["one_page"].setChecked(letter.keeps_to_one_page)
            self._actions[f"name_{letter.name_emphasis.value}"].setChecked(True)


class HelpCommands:
    """Binds the menu Help. `window` is where the texts open."""

    def __init__(self, actions: Actions, window: QWidget) -> None:
        self._window = window
        for name, text in (("help", help_text), ("licences", licences_text), ("about", about_text)):
            title = actions[name].text()
            actions.on(name, partial(self._show, title, text))

    def _show(self, title: str, text: Callable[[], str]) -> None:
        shown = TextWindow(title, text(), self._window)
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        redress(shown)
        shown.open()
