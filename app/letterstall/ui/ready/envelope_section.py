"""The envelope: a few, drawn; or one's own."""

from __future__ import annotations

from letterstall.ui.envelopes import options
from letterstall.ui.parts.envelope_choice import EnvelopeChoice
from letterstall.ui.ready.sections import Section
from letterstall.ui.session import Session


class EnvelopeSection(Section):
    """The drawn choice of envelopes."""

    def __init__(self, session: Session) -> None:
        super().__init__(self.tr("Envelope"), self.tr("Mine is different…"))
        self._session = session
        self.choice = EnvelopeChoice()
        self.choice.chosen.connect(self._use)
        self.column.addWidget(self.choice)

    def _use(self, layout_id: str) -> None:
        self._session.use_layout(self._session.desk.layout(layout_id))

    def show_letter(self) -> None:
        """Offer the envelopes, the letter's own chosen."""
        layout = self._session.stationery.layout
        self.choice.show_options(options(self._session.desk, layout), layout.id)
