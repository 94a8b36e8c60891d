"""Envelopes, their windows, and where on the sheet an address can be seen however the sheet slides.

All lengths in mm from the top left corner of the envelope or of the sheet. The numbers themselves are data,
in `resources/layouts/`, each with its source.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from letterstall.core.geometry import Box


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet of paper, in mm."""

    name: str
    w: float
    h: float


A4 = Paper("A4", 210.0, 297.0)
LETTER = Paper("Letter", 215.9, 279.4)


@dataclass(frozen=True, slots=True)
class Envelope:
    """An envelope lying on its long side, in mm. `window` is None for one without."""

    name: str
    w: float
    h: float
    window: Box | None = None


@dataclass(frozen=True, slots=True)
class Margins:
    """Margins of the text in mm."""

    left: float
    right: float
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Layout:
    """Where everything stands on the first sheet.

    `address` is the field a standard reserves; `text_indent` moves the address text in from its left edge;
    `recipient_top` is where the addressee's first line begins when there is room; `return_line` is the
    strip for the sender's line, None without one; `folds` are measured from the top of the sheet; `packet_top` is
    the sheet's y at the top edge of the folded packet (0, or negative where the first panel is shorter, as in
    DIN form A); `reference_y` is the base line of place and date; `body_top` is where the salutation begins.
    `envelopes` are those it is made for: an address must be visible in each of them.
    """

    id: str
    title: str
    region: tuple[str, ...]
    paper: Paper
    address: Box
    text_indent: float
    recipient_top: float
    return_line: Box | None
    folds: tuple[float, ...]
    packet_top: float
    reference_y: float
    body_top: float
    margins: Margins
    envelopes: tuple[Envelope, ...]
    sender_on_right: bool = False
    source: str = ""
    confidence: str = "source"

    @property
    def safe_box(self) -> Box:
        """Where every address line must lie: seen in all envelopes of this layout, however the packet slides."""
        safe = Box(0, 0, self.paper.w, self.paper.h)
        for envelope in self.envelopes:
            if envelope.window is not None:
                safe = safe.intersection(safe_box(envelope, self.packet, self.packet_top))
        return safe if self.has_window else self.address

    @property
    def has_window(self) -> bool:
        """Whether the envelope has a window at all."""
        return any(envelope.window is not None for envelope in self.envelopes)

    @property
    def packet(self) -> tuple[float, float]:
        """Width and height of the folded sheet: as wide as the paper, as high as its highest panel."""
        edges = (0.0, *self.folds, self.paper.h)
        return self.paper.w, max(lower - upper for upper, lower in pairwise(edges))

    @property
    def window_on_sheet(self) -> Box | None:
        """The window of the first envelope, drawn on the sheet with the packet pushed into its top left corner."""
        window = self.envelopes[0].window if self.envelopes else None
        return None if window is None else Box(window.x, window.y + self.packet_top, window.w, window.h)


def safe_box(envelope: Envelope, packet: tuple[float, float], packet_top: float) -> Box:
    """Return the part of the sheet that shows through the window wherever the packet sits.

    With the slack sx = envelope width - packet width and sy likewise, that is
    [x, x + w - sx] by [y + p, y + h - sy + p], p being `packet_top`. It is what the USPS asks of window
    mail (DMM 601.6.3): the address stays clear when the insert is moved to its full limits.
    """
    assert envelope.window is not None
    window = envelope.window
    slack_x, slack_y = max(0.0, envelope.w - packet[0]), max(0.0, envelope.h - packet[1])
    return Box(window.x, window.y + packet_top, max(0.0, window.w - slack_x), max(0.0, window.h - slack_y))


def clear_box(envelope: Envelope, packet: tuple[float, float], packet_top: float) -> Box:
    """Return the part of the sheet that may show through the window: nothing but the address belongs there."""
    assert envelope.window is not None
    window = envelope.window
    slack_x, slack_y = max(0.0, envelope.w - packet[0]), max(0.0, envelope.h - packet[1])
    return Box(window.x - slack_x, window.y - slack_y + packet_top, window.w + slack_x, window.h + slack_y)
