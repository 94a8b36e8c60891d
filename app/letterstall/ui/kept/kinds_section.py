"""The kinds of what is kept: a switch for each, how much there is, and a way to delete it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from letterstall.core.errors import StorageError
from letterstall.core.kept import KINDS, Kind
from letterstall.desk.archive import Archive
from letterstall.ui.look.wardrobe import space
from letterstall.ui.parts.buttons import link_button, plain_button
from letterstall.ui.parts.flow import in_a_row
from letterstall.ui.parts.words import Words
from letterstall.ui.preferences.switches import Section, Switch
from letterstall.ui.problems import sentence_of
from letterstall.ui.session import Session


class KindRow(QWidget):
    """One kind: its switch, its amount, "Delete…", and the question before it goes."""

    deleted = Signal()

    def __init__(self, name: str, about: str, question: str) -> None:
        super().__init__()
        self.switch = Switch(name, about)
        self.amount = Words(ink="text2", wraps=False)
        self.delete = link_button(self.tr("Delete…"))
        self.delete.setAccessibleName(self.tr("Delete: {kind}").format(kind=name))
        self.sure = plain_button(self.tr("Delete for good"))
        self.sure.setAccessibleDescription(question)
        self.leave = plain_button(self.tr("Leave it"))
        self.question = self._question(question)
        row = space(QHBoxLayout(), between=12)
        row.addWidget(self.switch, 1)
        for part in (self.amount, self.delete):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        column = space(QVBoxLayout(self), between=6)
        column.addLayout(row)
        column.addWidget(self.question)
        self.question.hide()
        self.delete.clicked.connect(self._ask)
        self.leave.clicked.connect(self._leave)
        self.sure.clicked.connect(self._delete)

    def _question(self, text: str) -> QWidget:
        question = QWidget()
        column = space(QVBoxLayout(question), (26, 0, 0, 4), 6)
        column.addWidget(Words(text))
        column.addWidget(in_a_row(self.leave, self.sure))
        return question

    def show_amount(self, amount: str, is_some: bool) -> None:
        """Say how much there is."""
        self.amount.setText(amount)
        self.delete.setVisible(is_some)

    def _ask(self) -> None:
        self.question.show()
        self.leave.setFocus()

    def _leave(self) -> None:
        self.question.hide()
        self.delete.setFocus()

    def _delete(self) -> None:
        self.question.hide()
        self.switch.box.setFocus()
        self.deleted.emit()


class KindsSection(Section):
    """All kinds of the desk database, and who the user is."""

    def __init__(self, session: Session, archive: Archive, keep_first: Callable[[], object]) -> None:
        super().__init__(
            self.tr("Kept on this computer"),
            self.tr("Nothing of it leaves this computer. What you delete here is deleted in the backups too."),
        )
        self._session, self._archive, self._keep_first = session, archive, keep_first
        self.said = Words(ink="stop")
        self.rows: dict[Kind, KindRow] = {kind: self._row(kind) for kind in KINDS}
        self.details = self._details()
        self.backups, self.aside = Words(ink="text2"), Words(ink="text2")
        for part in (*self.rows.values(), self.details, self.backups, self.aside, self.said):
            self.column.addWidget(part)
        self.said.hide()
        self.show_amounts()

    def _row(self, kind: Kind) -> KindRow:
        row = KindRow(*self._words()[kind])
        row.switch.box.setChecked(kind not in self._session.desk.settings.not_kept)
        row.switch.chosen.connect(lambda is_on: self._switch(kind, is_on))
        row.deleted.connect(lambda: self._do(lambda: self._delete(kind)))
        return row

    def _details(self) -> KindRow:
        row = KindRow(
            self.tr("Your name and address"),
            self.tr("So that the next letter begins with them."),
            self.tr("Your name and address are no longer kept. Letters you wrote still have them."),
        )
        row.switch.box.setChecked(self._session.desk.settings.remembers_details)
        row.switch.chosen.connect(lambda is_on: self._session.remember(remembers_details=is_on))
        row.switch.chosen.connect(lambda _is_on: self.show_amounts())
        row.deleted.connect(self._forget_details)
        return row

    def _words(self) -> dict[Kind, tuple[str, str, str]]:
        return {
            "letters": (
                self.tr("Your letters"),
                self.tr("Without this a letter lives only as long as its window: save it as a PDF before you close."),
                self.tr("All your letters, all their versions and all that happened to them are deleted."),
            ),
            "history": (
                self.tr("Earlier versions"),
                self.tr("How a letter stood before, so that you can compare and bring words back."),
                self.tr("All earlier versions are deleted. Each letter stays as it is now."),
            ),
            "happenings": (
                self.tr("What became of your letters"),
                self.tr("When one was saved, printed, posted, answered, and your notes on the answer."),
                self.tr("All dates of printing, posting and answers, and your notes, are deleted. The letters stay."),
            ),
            "answers": (
                self.tr("Your answers about ties to a country"),
                self.tr("So that you are asked once a case and not again."),
                self.tr("Your answers are deleted. You are asked again before you send a letter."),
            ),
            "own_words": (
                self.tr("Words you called right"),
                self.tr("So that spelling does not mark them again."),
                self.tr("All words you called right are deleted."),
            ),
        }

    def show_amounts(self) -> None:
        """Say how much there is of each kind now."""
        try:
            amounts = {one.kind: one.count for one in self._archive.amounts()}
        except StorageError as error:
            self._say(sentence_of(error))
            return
        for kind, row in self.rows.items():
            row.show_amount(self._amount(kind, amounts[kind]), amounts[kind] > 0)
        self.details.show_amount("", self._session.desk.settings.remembers_details)
        self.backups.setText(self.tr("%n backups of all this lie beside it.", "", len(self._archive.backups())))
        count = self._archive.set_aside
        self.aside.setText(
            self.tr("%n files that were found damaged are set aside; they go when you delete anything.", "", count)
        )
        self.aside.setVisible(count > 0)

    def _amount(self, kind: Kind, count: int) -> str:
        return {
            "letters": self.tr("%n letters", "", count),
            "history": self.tr("%n versions", "", count),
            "happenings": self.tr("%n entries", "", count),
            "answers": self.tr("%n answers", "", count),
            "own_words": self.tr("%n words", "", count),
        }[kind]

    def _switch(self, kind: Kind, is_on: bool) -> None:
        others = tuple(one for one in self._session.desk.settings.not_kept if one != kind)
        self._session.remember(not_kept=others if is_on else (*others, kind))
        if is_on and kind == "letters":
            self._keep_first()
        self.show_amounts()

    def _delete(self, kind: Kind) -> None:
        self._archive.delete_kind(kind)
        if kind == "letters":
            self._session.forget_number()

    def _forget_details(self) -> None:
        self.details.switch.box.setChecked(False)
        self._session.remember(remembers_details=False)
        self.show_amounts()

    def _do(self, change: Callable[[], object]) -> None:
        self.said.hide()
        try:
            change()
        except StorageError as error:
            self._say(sentence_of(error))
        self.show_amounts()

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.show()
