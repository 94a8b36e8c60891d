"""The window in which an imported case is checked before it is saved: the document left, what it says right."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from letterstall.core.case import Case
from letterstall.core.errors import StorageError
from letterstall.desk.desk import Desk
from letterstall.desk.doubt_sentences import remark_sentence
from letterstall.desk.importing import Imported
from letterstall.desk.review import Review
from letterstall.desk.review_places import all_places, field_at, places_of_card, places_of_field
from letterstall.desk.review_sentences import lack_sentence, misread_sentence
from letterstall.desk.review_words import words_for
from letterstall.ui.look.wardrobe import dress, em, redress, space
from letterstall.ui.parts.words import Words
from letterstall.ui.problems import sentence_of
from letterstall.ui.review.cards_column import CardsColumn
from letterstall.ui.review.checking import Checking
from letterstall.ui.review.document_pane import HEAD_HEIGHT, DocumentPane
from letterstall.ui.review.foot import ReviewFoot
from letterstall.ui.review.inputs import TextInput
from letterstall.ui.review.library_note import LibraryNote
from letterstall.ui.review.marks import Marks
from letterstall.ui.review.names import title_of
from letterstall.ui.translation import translate

_USUAL = QSize(1440, 900)
_FRAME = 48
"""px left to the system for its title bar and edges."""
_SHARES = (58, 42)
"""How the width is parted between the document and its fields."""
_SIDE_BY_SIDE = 44.0
"""em; in a narrower window the document stands above the fields."""


class ReviewWindow(QWidget):
    """Nothing is saved before "Save case"; closing it leaves nothing behind."""

    saved = Signal(object)
    """The case that was saved or closed."""
    ended = Signal()
    """The window is closed, with or without a case."""

    def __init__(self, desk: Desk, imported: Imported, password: str = "") -> None:
        super().__init__()
        self._importing = desk.importing
        self._closes = imported.proposal.closes
        self._earlier = self._importing.earlier_case(imported.proposal)
        self._replaces, self._may_go, self._field = self._earlier is not None, False, ""
        self.setWindowTitle(self.tr("Check the case – Letterstall"))
        self.checking = Checking(Review.begin(imported), self)
        self.document = DocumentPane(imported, password)
        self.cards = CardsColumn(self.checking)
        self.foot = ReviewFoot(self._save_words())
        self.heading, self.subtitle = Words(role="title", wraps=False), Words(ink="text2")
        self.note = LibraryNote(self._earlier, self._closes)
        self.note.setVisible(self._closes or self._earlier is not None)
        self._lay_out()
        self._add_remarks()
        self._connect()
        self._connect_keys()
        self._show_count()
        self._show_marks("", False)

    def _save_words(self) -> str:
        if not self._closes:
            return self.tr("Save case")
        return self.tr("Close the case") if self._earlier is not None else ""

    def _lay_out(self) -> None:
        self._right = dress(QWidget(), ground="case")
        column = space(QVBoxLayout(self._right))
        self._head = QWidget()
        self._head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row = space(QHBoxLayout(self._head), (24, 0, 24, 0), 10)
        row.addWidget(self.heading)
        row.addWidget(self.subtitle, 1)
        column.addWidget(self._head)
        column.addWidget(self.cards, 1)
        column.addWidget(self.foot)
        self.cards.top.addWidget(self.note)
        self._parts = QSplitter(Qt.Orientation.Horizontal)
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(self.document)
        self._parts.addWidget(self._right)
        for place, share in enumerate(_SHARES):
            self._parts.setStretchFactor(place, share)
        outer = space(QVBoxLayout(self))
        outer.addWidget(self._parts)
        words = self.tr("Nothing is saved until you choose “{button}”.").format(button=self._save_words())
        self.foot.words.setText(words if self._save_words() else self.tr("Nothing is saved."))

    def _add_remarks(self) -> None:
        remarks = [remark_sentence(one, translate) for one in self.checking.review.document.remarks]
        if remarks:
            self.cards.top.addWidget(Words(" ".join(remarks), ink="text2", is_selectable=True))

    def _connect(self) -> None:
        checking, cards, foot = self.checking, self.cards, self.foot
        cards.entered.connect(self._enter)
        cards.place_asked.connect(self._show_place)
        cards.take_asked.connect(self._take)
        cards.all_settled.connect(lambda: foot.save.setFocus(Qt.FocusReason.OtherFocusReason))
        self.document.place_chosen.connect(self._go_to_place)
        self.document.take_asked.connect(lambda: self._take(self._field))
        for changed in (checking.field_changed, checking.card_changed, checking.cards_added):
            changed.connect(self._show_count)
            changed.connect(lambda _name: foot.show_problem(""))
        self.note.kept_both.connect(self._keep_both)
        foot.save_asked.connect(self.save)
        foot.cancel_asked.connect(self.close)
        foot.thrown_away.connect(self.throw_away)
        foot.kept_checking.connect(self._go_back)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow_focus)

    def _connect_keys(self) -> None:
        for keys, do in (
            ("F6", self._other_side),
            ("Shift+F6", self._other_side),
            ("Ctrl+Return", self.save),
            ("Ctrl+Enter", self.save),
            ("Ctrl+S", self.save),
            ("Ctrl+Z", self.checking.undo),
            ("Ctrl+W", self.close),
            ("Esc", self.close),
        ):
            QShortcut(QKeySequence(keys), self, do)

    # what it shows

    def _show_count(self, _name: str = "") -> None:
        count = self.checking.review.to_check
        if count:
            self.heading.setText(
                self.tr("%n things to check", "", count) if count > 1 else self.tr("One thing to check")
            )
        else:
            self.heading.setText(self.tr("Nothing left to check"))
        self.subtitle.setText(self.tr("then save the case") if count and not self._closes else "")
        if self._earlier is not None and not self._closes:
            finished = self.checking.review.finished()
            self.note.show_differences(self._importing.differences(self._earlier, finished))

    def _show_marks(self, field: str, is_revealed: bool = True) -> None:
        review, card = self.checking.review, self.checking.review.card_of(field)
        if card is None:
            self.document.show_marks(Marks(all_places(review)), False)
            return
        exact = places_of_field(review, field)
        strong = places_of_card(review, card) if card.kind in ("addressees", "letter") else exact
        marks = Marks(all_places(review), strong, exact if exact != strong else (), title_of(review, card))
        self.document.show_marks(marks, is_revealed)

    def _show_place(self, key: str) -> None:
        """Mark what a card is about, without leaving where one is."""
        review = self.checking.review
        card = review.card(key)
        if card is not None:
            self.document.show_marks(
                Marks(all_places(review), places_of_card(review, card), (), title_of(review, card))
            )

    def _enter(self, field: str) -> None:
        self._field = field
        self._show_marks(field)

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is None or now.window() is self:
            self.cards.set_active(now)

    # words of the document

    def _take(self, field: str) -> None:
        """Put the selected words into a field; they can be brought back from there with undo."""
        selection, entry = self.document.selection, self.cards.input_of(field)
        if selection is not None and isinstance(entry, TextInput):
            entry.put_words(words_for(self.checking.review.document, field, selection.start, selection.end))
            self.cards.show_field(field)

    def _go_to_place(self, offset: int) -> None:
        field = field_at(self.checking.review, offset)
        if field:
            self.cards.show_field(field)

    def _other_side(self) -> None:
        if self.document.has_focus:
            self._go_back()
        else:
            self.document.focus_view()

    def _go_back(self) -> None:
        if self._field:
            self.cards.show_field(self._field)
        else:
            self.cards.show_first()

    # the end

    def _keep_both(self, are_kept: bool) -> None:
        self._replaces = not are_kept

    def save(self) -> None:
        """Save the case, or say what it lacks and go there; an outcome closes the earlier case."""
        review = self.checking.review
        if not self._save_words():
            return
        if self._closes:
            self._finish(lambda: self._importing.close_case(_known(self._earlier), review.imported, review.finished()))
            return
        lack = next(iter(review.lacks), None)
        if lack is not None:
            misread = review.misread_in(lack.place)
            self.foot.show_problem(misread_sentence(misread, translate) if misread else lack_sentence(lack, translate))
            self.cards.show_field(lack.place)
            return
        supersedes = self._earlier.id if self._earlier is not None and self._replaces else ""
        self._finish(lambda: self._importing.save_import(review.imported, review.finished(supersedes)))

    def _finish(self, save: object) -> None:
        try:
            case = save()  # type: ignore[operator]
        except StorageError as error:
            self.foot.show_problem(sentence_of(error))
            return
        self._may_go = True
        self.saved.emit(case)
        self.close()

    def throw_away(self) -> None:
        """Close without asking."""
        self._may_go = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go at once where nothing was changed; else ask once, in the foot."""
        if not self._may_go and self.checking.review.is_edited:
            self.foot.ask()
            event.ignore()
            return
        self.document.pictures.stop()
        super().closeEvent(event)
        self.ended.emit()

    # the window itself

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the first thing to check."""
        super().showEvent(event)
        if not event.spontaneous():
            self._arrange()
            self.cards.show_first()

    def show_fitting(self) -> None:
        """Show the window in the usual size, or what the screen has."""
        redress(self)
        room = self.screen().availableSize()
        self.resize(_USUAL.boundedTo(QSize(room.width(), room.height() - _FRAME)))
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the two sides beside or above each other."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        self._head.setMinimumHeight(round(HEAD_HEIGHT * em()))
        is_narrow = self.width() < _SIDE_BY_SIDE * em()
        way = Qt.Orientation.Vertical if is_narrow else Qt.Orientation.Horizontal
        if self._parts.orientation() != way or not self._parts.property("parted"):
            self._parts.setOrientation(way)
            length = self.height() if is_narrow else self.width()
            self._parts.setSizes([length * share // 100 for share in _SHARES])
            self._parts.setProperty("parted", True)

    def minimumSizeHint(self) -> QSize:
        """Give way down to a small window; what is inside scrolls."""
        return QSize(round(22 * em()), round(22 * em()))


def _known(case: Case | None) -> Case:
    assert case is not None
    return case
