"""The measures of one's own envelope: six numbers from a ruler, and the sheet they give."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDoubleSpinBox, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from letterstall.core.errors import BadMeasurement
from letterstall.core.layout import Layout
from letterstall.core.my_window import MY_WINDOW_ID, MyWindow, layout_from_measurements
from letterstall.ui.look.wardrobe import em, space
from letterstall.ui.parts.buttons import plain_button, primary_button
from letterstall.ui.parts.envelope_choice import EnvelopeCard, EnvelopeOption
from letterstall.ui.parts.numbers import figure
from letterstall.ui.parts.words import Words
from letterstall.ui.session import Session
from letterstall.ui.translation import translate

_USUAL = MyWindow(220.0, 110.0, 20.0, 15.0, 90.0, 45.0)
"""mm; a DL envelope with the window of DIN 680 on the left, to begin from."""
_MOST = 600.0


class MyWindowPanel(QDialog):
    """Asks for the measures and shows at once what they give; says in a sentence what cannot be."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("My envelope is different"))
        self._session = session
        known = session.desk.settings.my_window or _USUAL
        self.fields = {name: _length(getattr(known, name), text) for name, text in self._measures().items()}
        self._paper = session.stationery.layout.paper.name
        self.problem = Words(ink="stop")
        self.use = primary_button(self.tr("Use this envelope"))
        self.leave = plain_button(self.tr("Leave as it was"))
        self._picture = EnvelopeCard(EnvelopeOption(session.stationery.layout, self.tr("My envelope")))
        self._picture.setEnabled(False)
        self._lay_out()
        for field in self.fields.values():
            field.valueChanged.connect(self._look)
        self.use.clicked.connect(self.accept)
        self.leave.clicked.connect(self.reject)
        self._look()

    def _measures(self) -> dict[str, str]:
        return {
            "envelope_w": self.tr("Envelope, width"),
            "envelope_h": self.tr("Envelope, height"),
            "window_left": self.tr("Window, from the left edge"),
            "window_bottom": self.tr("Window, from the lower edge"),
            "window_w": self.tr("Window, width"),
            "window_h": self.tr("Window, height"),
        }

    def _lay_out(self) -> None:
        column = space(QVBoxLayout(self), (24, 20, 24, 20), 12)
        column.addWidget(
            Words(self.tr("Lay the envelope before you, the window facing you, and measure in millimetres."))
        )
        row = space(QHBoxLayout(), between=16)
        form = space(QFormLayout(), between=6)
        for name, text in self._measures().items():
            form.addRow(Words(text, ink="text2", wraps=False), self.fields[name])
        row.addLayout(form)
        row.addWidget(self._picture, 1)
        column.addLayout(row)
        column.addWidget(self.problem)
        buttons = space(QHBoxLayout(), between=8)
        buttons.addStretch()
        buttons.addWidget(self.leave)
        buttons.addWidget(self.use)
        column.addLayout(buttons)
        self.setMinimumWidth(round(36 * em()))

    def measures(self) -> MyWindow:
        """Return what stands in the fields."""
        numbers = {name: field.value() for name, field in self.fields.items()}
        return MyWindow(**numbers, paper=self._paper if self._paper in ("A4", "Letter") else "A4")  # type: ignore[arg-type]

    def _look(self) -> None:
        """Show the envelope, or say which measure cannot be."""
        try:
            layout = layout_from_measurements(self.measures())
        except BadMeasurement as error:
            self._say(error)
            return
        self._picture.option = EnvelopeOption(layout, self.tr("My envelope"))
        self._picture.update()
        self.problem.hide()
        self.use.setEnabled(True)

    def _say(self, error: BadMeasurement) -> None:
        name = self._measures().get(error.field, self.tr("The folds"))
        text = self.tr("“{name}”: {value} mm cannot be right beside the other measures. Please measure again.")
        self.problem.setText(text.format(name=name, value=figure(error.value, 1)))
        self.problem.show()
        self.use.setEnabled(False)

    def accept(self) -> None:
        """Use this envelope, and remember its measures."""
        self._session.remember(my_window=self.measures())
        self._session.use_layout(self.layout_of_measures())
        super().accept()

    def layout_of_measures(self) -> Layout:
        """Return the layout of the measures in the fields."""
        return self._session.desk.layout(MY_WINDOW_ID)


def _length(value: float, name: str) -> QDoubleSpinBox:
    field = QDoubleSpinBox()
    field.setDecimals(1)
    field.setRange(0.0, _MOST)
    field.setSuffix(translate("MyWindowPanel", " mm"))
    field.setValue(value)
    field.setAccessibleName(name)
    field.setMinimumWidth(round(8 * em()))
    return field
