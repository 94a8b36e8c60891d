"""Sample letters in four scripts, compared with files kept from before: as documents and as bytes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.pdf_words import assert_same_document

from letterstall.render.pdf import write_pdf

_GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("language", ["en", "ar", "hi", "zh-Hans"])
def test_a_sample_letter_is_the_golden_one(bench, language: str) -> None:
    """Set LETTERSTALL_RENEW_GOLDEN to take what is made now as golden, after looking at it."""
    made, golden = write_pdf([bench.sample(language)], bench.fonts), _GOLDEN / f"{language}.pdf"
    if os.environ.get("LETTERSTALL_RENEW_GOLDEN"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_bytes(made)
    assert_same_document(made, golden)
