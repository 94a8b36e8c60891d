"""Findings in sentences, with dates and numbers as this interface writes them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from letterstall.core.findings import Finding
from letterstall.desk.messages import finding_sentence
from letterstall.ui.parts.dates import long_date
from letterstall.ui.parts.numbers import figure
from letterstall.ui.translation import translate

_DATES = ("deadline", "closed_on")


def words_of(finding: Finding) -> str:
    """Return what a person reads of a finding."""
    facts = tuple((name, _as_read(name, value)) for name, value in finding.facts)
    return finding_sentence(replace(finding, facts=facts), translate)


def _as_read(name: str, value: str) -> str:
    if name in _DATES and value:
        return long_date(date.fromisoformat(value))
    return figure(float(value), 1) if name == "mm" else value
