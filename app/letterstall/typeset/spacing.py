"""How generous a page is: the usual steps, and the closer ones for a letter that is to stay on one page."""

from __future__ import annotations

from typing import NamedTuple

_LEAST_BOTTOM = 17.0
"""mm below the text at least: what inkjet printers leave free at worst."""

_LEAST_LEADING = 1.2 / 1.36
"""As a part of the usual leading, 1.36 sizes: less than 1.2 sizes reads as crowded (Practical Typography: 1.2 to 1.45;
AMA Manual of Style, 22: a fifth more than the size). Scripts that need more keep the same part of theirs."""


class Spacing(NamedTuple):
    """How generous a page is.

    Gaps in lines of the letter; `leading` as a part of the stationery's; `bottom` in mm, the layout's own when None.
    """

    paragraph: float
    ask: float
    signature: float
    leading: float = 1.0
    bottom: float | None = None


USUAL = (
    Spacing(paragraph=0.75, ask=0.35, signature=4.0),
    Spacing(paragraph=0.6, ask=0.25, signature=3.5),
    Spacing(paragraph=0.5, ask=0.2, signature=3.0, leading=0.97, bottom=_LEAST_BOTTOM),
    Spacing(paragraph=0.45, ask=0.12, signature=3.0, leading=0.94, bottom=_LEAST_BOTTOM),
)
"""The first with which the letter fits one page is taken; when none does, the first of all."""

CLOSER = (
    Spacing(paragraph=0.4, ask=0.1, signature=3.0, leading=0.94, bottom=_LEAST_BOTTOM),
    Spacing(paragraph=0.35, ask=0.08, signature=3.0, leading=0.94, bottom=_LEAST_BOTTOM),
    Spacing(paragraph=0.35, ask=0.08, signature=3.0, leading=0.92, bottom=_LEAST_BOTTOM),
    Spacing(paragraph=0.35, ask=0.08, signature=3.0, leading=0.9, bottom=_LEAST_BOTTOM),
    Spacing(paragraph=0.35, ask=0.08, signature=3.0, leading=_LEAST_LEADING, bottom=_LEAST_BOTTOM),
)
"""What follows where the letter is to stay on one page: first the gaps give way, to a third of a line, which still
parts paragraphs that are not indented; then the leading."""
