"""By way of the embassy: its address, which no Urgent Action can know, since each country has another."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from letterstall.desk.names import name_of_country
from letterstall.ui.details import lines_of
from letterstall.ui.look.wardrobe import em, space
from letterstall.ui.parts.buttons import plain_button, primary_button
from letterstall.ui.parts.words import Words
from letterstall.ui.session import Session
from letterstall.ui.translation import interface_language

_LINES = 5


class EmbassyPanel(QDialog):
    """Asks for the lines that stand below the addressee's name in place of the usual ones."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("By way of the embassy"))
        self._session = session
        self.lines = QPlainTextEdit()
        self.lines.setTabChangesFocus(True)
        self.lines.setAccessibleName(self.tr("The embassy’s address"))
        self.lines.setPlainText("\n".join(self._first_lines()))
        self.use = primary_button(self.tr("Use this address"))
        self.usual = plain_button(self.tr("Post it the usual way"))
        self._lay_out()
        self.lines.textChanged.connect(self._look)
        self.use.clicked.connect(self.accept)
        self.usual.clicked.connect(self._go_usual)
        self._look()

    def _first_lines(self) -> tuple[str, ...]:
        letter, case = self._session.letter, self._session.case
        assert letter is not None and case is not None
        if letter.embassy:
            return letter.embassy
        known = next((one for one in case.addressees if one.kind == "embassy" and one.lines), None)
        if known is not None:
            return tuple(filter(None, (known.name, known.office, *known.lines)))
        country = name_of_country(case.target.country if case.target else "", interface_language())
        return (self.tr("c/o Embassy of {country}").format(country=country), "")

    def _lay_out(self) -> None:
        column = space(QVBoxLayout(self), (24, 20, 24, 20), 12)
        text = self.tr(
            "The letter still greets and names {name}; the embassy in your country is asked to forward it. Look its "
            "address up, for example at your foreign ministry, and write it as it stands on an envelope. Add a line "
            "to the letter that asks for forwarding, if you like."
        )
        case = self._session.case
        column.addWidget(Words(text.format(name=case.target.shown_name if case and case.target else "")))
        self.lines.setFixedHeight(round(_LINES * 1.6 * em()))
        column.addWidget(self.lines)
        row = space(QHBoxLayout(), between=8)
        row.addStretch()
        row.addWidget(self.usual)
        row.addWidget(self.use)
        column.addLayout(row)
        self.setMinimumWidth(round(32 * em()))

    def _look(self) -> None:
        self.use.setEnabled(len(lines_of(self.lines)) > 1)

    def accept(self) -> None:
        """Put these lines on the envelope."""
        self._session.send_by_way_of(lines_of(self.lines))
        super().accept()

    def _go_usual(self) -> None:
        self._session.send_by_way_of(())
        super().reject()
