"""Documents of the folder beside this file, as a reader of plain text hands them over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from letterstall.core.document import Document, Line
from letterstall.core.proposal import Proposal
from letterstall.intake.understanding.proposal import propose

DOCUMENTS = Path(__file__).parent / "documents"
TODAY = date(2026, 11, 25)

Propose = Callable[[str], Proposal]


def document_of(text: str) -> Document:
    """Return a text as a document of plain lines."""
    return Document("text", tuple(Line(line) for line in text.split("\n")))


@pytest.fixture
def proposed() -> Propose:
    """Return the proposal that a document of the folder gives."""

    def propose_(name: str) -> Proposal:
        proposal = propose(document_of((DOCUMENTS / f"{name}.txt").read_text("utf-8")), TODAY)
        assert proposal is not None
        return proposal

    return propose_
