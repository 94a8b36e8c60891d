"""The list of cases with its search."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListView, QSizePolicy, QVBoxLayout, QWidget

from letterstall.ui.look.icons import icon
from letterstall.ui.look.wardrobe import dress, em, space
from letterstall.ui.parts.buttons import icon_button, link_button
from letterstall.ui.parts.case_delegate import CaseDelegate
from letterstall.ui.parts.case_entry import CaseEntry
from letterstall.ui.parts.case_list_model import ENTRY_ROLE, CaseListModel
from letterstall.ui.parts.words import Words


class CaseView(QListView):
    """The rows. As high as its content where there is room."""

    paste_asked = Signal()

    def __init__(self, model: CaseListModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(CaseDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        dress(self, ground="case")
        model.modelReset.connect(self.updateGeometry)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from case to case; the focus stays here, until Return goes to the letter."""
        super().keyPressEvent(event)
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.isVisible():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def paste(self) -> None:
        """Hear that "Paste" was chosen while the focus was here."""
        self.paste_asked.emit()

    def sizeHint(self) -> QSize:
        """Return the height of all rows."""
        height = sum(self.sizeHintForRow(row) for row in range(self.model().rowCount()))
        return QSize(round(17 * em()), height + 2)

    def minimumSizeHint(self) -> QSize:
        """Return the height of a heading and two cases."""
        return QSize(round(12 * em()), min(self.sizeHint().height(), round(9 * em())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chosen case in sight."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def changeEvent(self, event: QEvent) -> None:
        """Lay the rows out again when the type has changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()


class CaseList(QWidget):
    """Search field, rows, and a way back when nothing was found. `chosen` gives the id of a case."""

    chosen = Signal(str)
    document_asked = Signal()
    """An Urgent Action is to be opened."""
    paste_asked = Signal()
    """What the clipboard holds is to be read as an Urgent Action."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, ground="case")
        self.model = CaseListModel(self)
        self.view = CaseView(self.model)
        self.view.setAccessibleName(self.tr("Cases"))
        self._chosen = ""
        self.search = QLineEdit()
        self._dress_search()
        self._nothing = self._make_nothing()
        self.head = space(QHBoxLayout(), (16, 6, 12, 6), 8)
        self.head.addWidget(self.search, 1)
        self.open_document = icon_button("file-plus-2", self.tr("Open an Urgent Action…"))
        self.open_document.clicked.connect(self.document_asked)
        self.head.addWidget(self.open_document)
        layout = space(QVBoxLayout(self))
        layout.addLayout(self.head)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._nothing)
        self.view.selectionModel().currentChanged.connect(self._move)
        self.view.clicked.connect(self._choose)
        self.view.activated.connect(self._enter)
        self.view.paste_asked.connect(self.paste_asked)
        self.model.modelReset.connect(self._keep_chosen)

    def _dress_search(self) -> None:
        glass = self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        glass.setText(self.tr("Search the cases"))  # Qt makes a button of it, which needs a name
        self.search.setClearButtonEnabled(False)
        self.search.setAccessibleName(self.tr("Search the cases"))
        self.search.textChanged.connect(self._look_for)
        self.search.installEventFilter(self)

    def _make_nothing(self) -> QWidget:
        nothing = QWidget()
        column = space(QVBoxLayout(nothing), (16, 8, 16, 8), 6)
        self._nothing_words, self._show_all = Words(ink="text2"), link_button("")
        self._show_all.clicked.connect(self.search.clear)
        column.addWidget(self._nothing_words)
        column.addWidget(self._show_all, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch()
        nothing.hide()
        return nothing

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in order."""
        return self.search, self._show_all, self.view, self.open_document

    def show_entries(self, entries: Sequence[CaseEntry], today: date) -> None:
        """Show these cases; `today` decides how their dates are written."""
        self.model.show_entries(entries, today)
        count = len(self.model.entries)
        text = self.tr("Search 1 case") if count == 1 else self.tr("Search %n cases", "", count)
        self.search.setPlaceholderText(text)
        self._look_for(self.search.text())

    def choose(self, case_id: str) -> None:
        """Show this case as the chosen one, without telling anybody."""
        self._chosen = case_id
        self._keep_chosen()

    def choose_next(self, step: int) -> None:
        """Choose the case `step` rows further, headings not counted, and tell it."""
        rows = self._rows()
        if rows:
            now = self.view.currentIndex().row()
            place = rows.index(now) + step if now in rows else 0
            index = self.model.index(rows[max(0, min(place, len(rows) - 1))])
            self.view.setCurrentIndex(index)
            self._choose(index)

    def _rows(self) -> list[int]:
        return [row for row in range(self.model.rowCount()) if self.model.index(row).data(ENTRY_ROLE) is not None]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search: down goes to the rows, Return opens the first, Escape empties it."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_Down:
                self.view.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.search.text() and self.model.found_count:
                self._enter(self.model.index(self._rows()[0]))
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _look_for(self, words: str) -> None:
        self.model.search(words)
        has_nothing = self.model.found_count == 0 and bool(words.strip())
        self._nothing_words.setText(self.tr("No case has “{words}” in it.").format(words=words))
        count = len(self.model.entries)
        self._show_all.setText(self.tr("Show the one case") if count == 1 else self.tr("Show all %n cases", "", count))
        self._nothing.setVisible(has_nothing)
        self.view.setVisible(not has_nothing)

    def _keep_chosen(self) -> None:
        index = self.model.index_of(self._chosen)
        selection = self.view.selectionModel()
        selection.blockSignals(True)
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        selection.blockSignals(False)
        if index.isValid():
            self.view.scrollTo(index)
        self.view.viewport().update()

    def _move(self, index: QModelIndex) -> None:
        """A drop-down folds when a case is chosen, so there the arrows only go through the rows."""
        if self.window().windowType() != Qt.WindowType.Popup:
            self._choose(index)

    def _enter(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY_ROLE) if index.isValid() else None
        if entry is not None:
            self._chosen = entry.id
            self.chosen.emit(entry.id)

    def _choose(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY_ROLE) if index.isValid() else None
        if entry is not None and entry.id != self._chosen:
            self._chosen = entry.id
            self.chosen.emit(entry.id)
