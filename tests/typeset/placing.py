"""What stands where on a page that was set."""

from __future__ import annotations

from letterstall.core.geometry import PT_PER_MM
from letterstall.typeset.page import Page, Placed


def parts(page: Page, *roles: str) -> list[Placed]:
    """Return what has one of these roles, in the order of reading."""
    return [placed for placed in page.placed if placed.element.role in roles]


def only(page: Page, role: str) -> Placed:
    """Return the one part that has this role."""
    (placed,) = parts(page, role)
    return placed


def bottom(placed: Placed) -> float:
    """Return where a part ends, in mm from the sheet's top."""
    return (placed.y + placed.element.height) / PT_PER_MM
