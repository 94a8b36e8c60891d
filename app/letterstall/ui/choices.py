"""What holds for every letter: the settings, the stationery, which sheets are made, what is looked for."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from letterstall.core.errors import NotKept, NotRemembered
from letterstall.core.layout import Layout
from letterstall.core.stationery import Copies, Face, Stationery
from letterstall.desk.desk import Desk
from letterstall.storage.settings import Settings


class Choices(QObject):
    """The half of a session that has nothing to do with the letter in hand."""

    details_changed = Signal()
    """Sender, language, layout, face, or which copies are made: all but the words."""
    checks_changed = Signal()
    """Other things are looked for in the letter."""
    problem_found = Signal(object)
    """Something could not be done; the exception has the facts."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.stationery: Stationery = desk.stationery()
        self.copies = desk.settings.copies

    def switch_check(self, name: str, is_on: bool) -> None:
        """Look for this in letters from now on, or no longer."""
        others = tuple(one for one in self.desk.settings.checks_off if one != name)
        self.remember(checks_off=others if is_on else (*others, name))
        self.checks_changed.emit()

    def show_own_words(self, are_shown: bool) -> None:
        """Say from now on how much of a letter is its writer's own, or say it no longer."""
        self.remember(own_words_shown=are_shown)
        self.checks_changed.emit()

    def spell_in(self, languages: tuple[str, ...]) -> None:
        """Take words of these languages for right in every letter, besides those of its own."""
        self.remember(spelling_languages=languages)
        self.checks_changed.emit()

    def use_layout(self, layout: Layout) -> None:
        """Put the letter on this layout; the next start begins with it only if details are remembered."""
        self._remember_if_wanted(layout_id=layout.id)
        self._change_stationery(replace(self.stationery, layout=layout))

    def use_face(self, face: Face) -> None:
        """Set the letter in this face; large print at 16 pt, from where on the RNIB speaks of large print."""
        size = 16.0 if face is Face.LARGE_PRINT else 10.5
        self._change_stationery(replace(self.stationery, face=face, size=size))

    def change_settings(self, settings: Settings) -> None:
        """Use these settings from now on and keep them; where the disk refuses, that is told."""
        try:
            self.desk.change_settings(settings)
        except (OSError, NotKept) as error:
            self.problem_found.emit(NotRemembered(error))

    def remember(self, **changes: object) -> None:
        """Change single settings by name."""
        self.change_settings(replace(self.desk.settings, **changes))  # type: ignore[arg-type]

    def _remember_if_wanted(self, **changes: object) -> None:
        if self.desk.settings.remembers_details:
            self.remember(**changes)

    def make_copies(self, copies: Copies) -> None:
        """Make these sheets."""
        if copies is not self.copies:
            self.copies = copies
            self._remember_if_wanted(copies=copies)
            self.details_changed.emit()

    def _change_stationery(self, changed: Stationery) -> None:
        if changed != self.stationery:
            self.stationery = changed
            self.details_changed.emit()
