"""The ways out of a finding, as links under its sentence."""

from __future__ import annotations

from collections.abc import Iterator

from letterstall.core.findings import Finding
from letterstall.ui.parts.finding_row import Remedy
from letterstall.ui.translation import translate

RIGHT, USE, TAKE_OUT = "right", "use", "take_out"
"""Keys of remedies: call it right, put in what the case says, take the words out."""
_TONE = ("insult", "threat", "politics", "shouting", "publisher_named")


def remedies_of(finding: Finding) -> Iterator[Remedy]:
    """Yield what can be done about a finding."""
    expected = finding.fact("expected")
    if finding.kind.endswith("_differs"):
        if expected:
            yield Remedy(translate("Remedies", "Use {expected}").format(expected=expected), USE)
        yield Remedy(translate("Remedies", "It is right"), RIGHT)
    elif finding.kind in _TONE:
        yield Remedy(translate("Remedies", "Leave it so"), RIGHT)
    elif finding.kind == "missing_glyph" and finding.block is not None:
        yield Remedy(translate("Remedies", "Take it out"), TAKE_OUT)
