"""My letters beside the letter in hand: one is opened, another begun, a posted one says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from letterstall.core.case import Case
from letterstall.core.errors import LetterstallError
from letterstall.core.kept import KeptLetter
from letterstall.desk.follow_up import another_letter, follow_up
from letterstall.desk.opened_letter import OpenedLetter
from letterstall.ui.actions import Actions
from letterstall.ui.keeping import Keeping
from letterstall.ui.look.wardrobe import redress
from letterstall.ui.navigator import Navigator
from letterstall.ui.notices import Message, Notices
from letterstall.ui.parts.dates import long_date
from letterstall.ui.parts.notice import NoticeText
from letterstall.ui.session import Session

if TYPE_CHECKING:
    from letterstall.ui.letters.window import LettersWindow

_POSTED = "posted"


class LettersPresenter(QObject):
    """Opens the window "My letters" over `window`, and does what is asked for there."""

    deleted = Signal()
    """Letters are gone; some case may have none any more."""

    def __init__(self, window: QWidget, session: Session, keeping: Keeping, go: Navigator, notices: Notices) -> None:
        super().__init__(window)
        self._window, self._session, self._keeping = window, session, keeping
        self._go, self._notices = go, notices
        self.shown: LettersWindow | None = None

    def bind(self, actions: Actions) -> None:
        """Bind what the menu Letter says of several letters."""
        actions.on("my_letters", self.show_letters)
        actions.on("another_letter", self.begin_another)

    def show_letters(self) -> None:
        """Show all letters, the one in hand as it is now among them."""
        self._keeping.keep_if_changed()
        if self.shown is None:
            from letterstall.ui.letters.window import LettersWindow  # few starts come to it

            self.shown = LettersWindow(self._session, self._window)
            self.shown.opened.connect(self.open_letter)
            self.shown.follow_up_asked.connect(self.follow_up)
            self.shown.marking.deleting.connect(self._keeping.keep_if_changed)
            self.shown.deleted.connect(self._let_go)
        else:
            self.shown.show_letters()
        redress(self.shown)
        self.shown.show()
        self.shown.activateWindow()

    def close(self) -> None:
        """Close the window with all letters, if it is open."""
        if self.shown is not None:
            self.shown.close()

    def open_letter(self, number: int) -> None:
        """Keep the letter in hand, then take another in hand; say why where that cannot be."""
        if number == self._session.number:
            self._go.show_writing()
        elif self._keeping.keep_if_changed():
            try:
                self._session.open_letter(number)
            except LetterstallError as error:
                self._notices.tell_error(error)

    def begin_another(self) -> None:
        """Keep the letter in hand, and begin another one for its case."""
        case, letter = self._session.case, self._session.letter
        if case is not None and letter is not None and self._keeping.keep_if_changed():
            self._session.show_case(case, another_letter(self._session.desk, case, letter))

    def follow_up(self, number: int) -> None:
        """Keep the letter in hand, and begin one that follows up letter `number`."""
        if not self._keeping.keep_if_changed():
            return
        try:
            begun = follow_up(self._session.desk, number)
        except LetterstallError as error:
            self._notices.tell_error(error)
            return
        if begun is not None:
            self._session.show_case(*begun)

    def _let_go(self, numbers: tuple[int, ...]) -> None:
        """Where the letter in hand was deleted, take the one before it in hand, or a new one."""
        if self._session.case is not None and self._session.number in numbers:
            self._keeping.stop()
            case = self._session.case
            self._session.show_case(case, self._next_letter(case))
        self.deleted.emit()

    def _next_letter(self, case: Case) -> OpenedLetter:
        try:
            return self._session.desk.letter_for(case)
        except LetterstallError as error:
            self._notices.tell_error(error)
            return OpenedLetter(self._session.desk.new_letter(case))

    # the notice about a letter that went out

    def show_case(self) -> None:
        """Say of a letter that was posted that it was, with the way on."""
        kept = self._kept()
        if kept is None or kept.state not in ("posted", "replied"):
            self._notices.take_away(_POSTED)
            return
        notice = NoticeText("ok", "mail", self._went(kept), self.tr("Write a follow-up"), self.tr("Good"))
        self._notices.put(_POSTED, Message(notice, lambda: self.follow_up(kept.number)))

    def _kept(self) -> KeptLetter | None:
        archive, number = self._session.desk.archive, self._session.number
        try:
            return archive.letter(number) if archive is not None and number else None
        except LetterstallError:
            return None

    def _went(self, kept: KeptLetter) -> str:
        posted, replied = kept.last("posted"), kept.last("replied")
        if replied is not None:
            return self.tr("A reply to this letter came on {date}.").format(date=long_date(replied.on))
        assert posted is not None
        return self.tr("You posted this letter on {date}.").format(date=long_date(posted.on))
