"""Letter details in one short panel: who writes, in which language, on which paper, in which face."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from letterstall.core.letter import NameEmphasis, Supporter
from letterstall.core.stationery import Face
from letterstall.desk.names import countries, languages_for, name_of_language
from letterstall.ui.look.wardrobe import dress, em, px, space
from letterstall.ui.parts.buttons import plain_button, primary_button
from letterstall.ui.parts.hair_line import HairLine
from letterstall.ui.parts.scrolled import Scrolled, fit_to_screen
from letterstall.ui.session import Session
from letterstall.ui.translation import interface_language, translate


class SenderForm(QWidget):
    """Name, street and town, and the place that stands before the date."""

    def __init__(self) -> None:
        super().__init__()
        self.name = QLineEdit()
        self.lines = SeveralLines(3)
        self.town = QLineEdit()
        self.country = country_combo()
        form = _form(self)
        for text, field in (
            (self.tr("Name"), self.name),
            (self.tr("Street, postcode and town"), self.lines),
            (self.tr("Town alone"), self.town),
            (self.tr("Country"), self.country),
        ):
            _add(form, text, field)

    def show_supporter(self, supporter: Supporter) -> None:
        """Fill the form."""
        self.name.setText(supporter.name)
        self.lines.setPlainText("\n".join(supporter.lines))
        self.town.setText(supporter.town)
        choose(self.country, supporter.country)

    def supporter(self) -> Supporter:
        """Return what stands in the form; a country alone, which we may have put there, says nobody."""
        name, lines, town = self.name.text().strip(), lines_of(self.lines), self.town.text().strip()
        if not (name or lines or town):
            return Supporter()
        return Supporter(name, lines, town, self.country.currentData() or "")


class LetterForm(QWidget):
    """The letter's language, its subject and enclosures, its face, and how the person's name stands out."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.language = QComboBox()
        for tag in languages_for(session.case) if session.case else ():
            self.language.addItem(name_of_language(tag), tag)
        self.face = QComboBox()
        self.face.addItem(self.tr("Serif"), Face.SERIF)
        self.face.addItem(self.tr("Large print, easy to read"), Face.LARGE_PRINT)
        self.name = QComboBox()
        self.name.addItem(self.tr("As the rest"), NameEmphasis.NONE)
        self.name.addItem(self.tr("Bold"), NameEmphasis.BOLD)
        self.name.addItem(self.tr("Underlined"), NameEmphasis.UNDERLINE)
        form = _form(self)
        self.subject = QLineEdit()
        self.enclosures = SeveralLines(2)
        for text, field in (
            (self.tr("Language of the letter"), self.language),
            (self.tr("Subject, if you want one"), self.subject),
            (self.tr("Enclosures, one a line"), self.enclosures),
            (self.tr("Face"), self.face),
            (self.tr("Name of the person on paper"), self.name),
        ):
            _add(form, text, field)
        if session.letter is not None:
            choose(self.language, session.letter.language)
            choose(self.name, session.letter.name_emphasis)
            self.subject.setText(session.letter.subject)
            self.enclosures.setPlainText("\n".join(session.letter.enclosures))
        choose(self.face, session.stationery.face)


class DetailsPanel(QDialog):
    """The panel. Nothing changes until "Use these"; nothing is remembered unless the box is ticked."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("Your name and address"))
        self.who, self.letter = SenderForm(), LetterForm(session)
        self.remember = QCheckBox(self.tr("Remember this on this computer"))
        self.remember.setChecked(session.desk.settings.remembers_details)
        if session.letter is not None:
            known = session.letter.sender
            where = session.desk.settings.post_country
            self.who.show_supporter(known if known != Supporter() else Supporter(country=where))
        self._lay_out()
        self.setMinimumWidth(round(34 * em()))

    def _lay_out(self) -> None:
        body = QWidget()
        column = space(QVBoxLayout(body), (24, 20, 24, 20), 12)
        column.addWidget(dress(QLabel(self.tr("You")), "title"))
        column.addWidget(self.who)
        column.addWidget(self.remember)
        column.addSpacing(px(8))
        column.addWidget(dress(QLabel(self.tr("The letter")), "title"))
        column.addWidget(self.letter)
        self._column = Scrolled(body)
        outer = space(QVBoxLayout(self))
        outer.addWidget(self._column, 1)
        outer.addWidget(HairLine())
        outer.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        row = space(QHBoxLayout(), (24, 12, 24, 12), 8)
        row.addStretch()
        self.leave = plain_button(self.tr("Leave as it was"))
        self.use = primary_button(self.tr("Use these"))
        self.leave.clicked.connect(self.reject)
        self.use.clicked.connect(self.accept)
        row.addWidget(self.leave)
        row.addWidget(self.use)
        self.use.setDefault(True)
        return row

    def showEvent(self, event: QShowEvent) -> None:
        """Let the fields of both forms begin on one line."""
        labels = [label for label in self.findChildren(QLabel) if label.buddy() is not None]
        widest = max(label.sizeHint().width() for label in labels)
        for label in labels:
            label.setMinimumWidth(widest)
        if not event.spontaneous():
            fit_to_screen(self, self._column)
        super().showEvent(event)

    def accept(self) -> None:
        """Use what stands in the panel."""
        session = self._session
        supporter = self.who.supporter()
        session.send_from(supporter, supporter.town)
        session.write_in(self.letter.language.currentData() or "en")
        session.head_with(self.letter.subject.text().strip(), lines_of(self.letter.enclosures))
        session.use_face(self.letter.face.currentData())
        session.show_names(self.letter.name.currentData())
        self._remember(supporter)
        super().accept()

    def _remember(self, supporter: Supporter) -> None:
        """Take these for the next letters; they reach the disk only with the box ticked, and leave it without."""
        settings = self._session.desk.settings
        level = self._session.letter.sender_level if self._session.letter else settings.sender_level
        self._session.remember(
            remembers_details=self.remember.isChecked(),
            supporter=supporter,
            sender_level=level,
            letter_language=self.letter.language.currentData() or "",
            face=self._session.stationery.face,
            size=self._session.stationery.size,
            layout_id=self._session.stationery.layout.id,
            copies=self._session.copies,
        )


class SeveralLines(QPlainTextEdit):
    """A field of a few lines; Tab goes on to the next field."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._lines = lines
        dress(self, ground="field")
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setViewportMargins(4, 3, 4, 3)  # px; clear of the round corners, in line with the fields of one line

    def sizeHint(self) -> QSize:
        """Return room for the lines."""
        return QSize(super().sizeHint().width(), round(self._lines * self.fontMetrics().lineSpacing() + 1.2 * em()))

    def minimumSizeHint(self) -> QSize:
        """Return the same: all its lines are always seen."""
        return self.sizeHint()


def lines_of(field: QPlainTextEdit) -> tuple[str, ...]:
    """Return the lines of a field that are not empty."""
    return tuple(line.strip() for line in field.toPlainText().splitlines() if line.strip())


def country_combo() -> QComboBox:
    """Return a combo box of all countries, the first entry being none."""
    combo = QComboBox()
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(12)  # the longest name of a country would make every window wide
    combo.addItem(translate("SenderForm", "Not said"), "")
    for code, name in countries(interface_language()):
        combo.addItem(name, code)
    return combo


def choose(combo: QComboBox, data: object) -> None:
    """Choose the entry with this data, the first where there is none."""
    combo.setCurrentIndex(max(0, next((n for n in range(combo.count()) if combo.itemData(n) == data), 0)))


def _form(parent: QWidget) -> QFormLayout:
    form = space(QFormLayout(parent), between=8)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    return form


def _add(form: QFormLayout, text: str, field: QWidget) -> None:
    label = dress(QLabel(text), ink="text2")
    label.setBuddy(field)
    field.setAccessibleName(text)
    field.setSizePolicy(QSizePolicy.Policy.Expanding, field.sizePolicy().verticalPolicy())
    form.addRow(label, field)
