"""Which envelopes are offered, and what they are called."""

from __future__ import annotations

from collections.abc import Iterator

from letterstall.core.layout import Layout
from letterstall.core.my_window import MY_WINDOW_ID
from letterstall.desk.desk import Desk
from letterstall.ui.parts.envelope_choice import EnvelopeOption
from letterstall.ui.translation import translate

_SHOWN = 4
_LONGEST_TITLE = 30
"""Characters that a combo box of the page pane shows whole."""
_USUAL = ("din5008_b", "de_c5", "sn_right", "nf")
"""Offered where the country of posting says nothing else: both sizes in use with A4, windows on both sides."""
_LETTER_COUNTRIES = frozenset(("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"))
"""Where letters are written on US Letter rather than A4 (Unicode CLDR, supplemental data, paperSize)."""


def options(desk: Desk, chosen: Layout) -> tuple[EnvelopeOption, ...]:
    """Return the few envelopes drawn in "Ready to send": the chosen one, the country's, and one without a window."""
    plain = next(one for one in desk.layouts() if not one.has_window and one.paper == chosen.paper)
    picked: list[Layout] = []
    for layout in _by_likelihood(desk, chosen):
        if layout.has_window and layout not in picked and short_name(layout) not in map(short_name, picked):
            picked.append(layout)
    shown = sorted(picked[: _SHOWN - 1], key=_is_not_dl)
    return tuple(EnvelopeOption(layout, short_name(layout), title(layout)) for layout in (*shown, plain))


def _is_not_dl(layout: Layout) -> bool:
    return layout.id == MY_WINDOW_ID or layout.envelopes[0].name != "DL"


def _by_likelihood(desk: Desk, chosen: Layout) -> Iterator[Layout]:
    layouts, country = desk.layouts(), desk.settings.post_country
    yield from (one for one in layouts if one.id == MY_WINDOW_ID)
    yield chosen
    yield from (one for one in layouts if country and country in one.region)
    known = {one.id: one for one in layouts}
    yield from (known[name] for name in _USUAL if name in known)


def short_name(layout: Layout) -> str:
    """Return the name under a drawn envelope: "DL, left"."""
    if layout.id == MY_WINDOW_ID:
        return translate("Envelopes", "Mine")
    if not layout.has_window or not layout.envelopes:
        return translate("Envelopes", "No window")
    envelope = layout.envelopes[0]
    assert envelope.window is not None
    is_left = envelope.window.x + envelope.window.w / 2 < envelope.w / 2
    side = translate("Envelopes", "{envelope}, left") if is_left else translate("Envelopes", "{envelope}, right")
    return side.format(envelope=envelope.name)


def title(layout: Layout) -> str:
    """Return the whole name of a layout: "DL, window on the left"; one that says more says the window in a word."""
    if layout.id == MY_WINDOW_ID:
        return translate("Envelopes", "My envelope")
    return translate("Envelopes", shown_title(layout.title))


def shown_title(text: str) -> str:
    """Return a layout's English title as it is shown before its translation: a long one without "window on the"."""
    return text.replace("window on the ", "") if len(text) > _LONGEST_TITLE else text


def usual_layout(desk: Desk, country: str, has_window: bool) -> Layout:
    """Return the layout that letters posted in this country usually have."""
    layouts = desk.layouts()
    paper = "Letter" if country in _LETTER_COUNTRIES else "A4"
    fitting = [one for one in layouts if one.has_window == has_window and one.paper.name == paper]
    of_country = [one for one in fitting if country and country in one.region]
    usual = [one for one in fitting if one.id in ("din5008_b", "us10")]
    return next(iter(of_country if "din5008_b" not in {one.id for one in of_country} else usual), (usual or fitting)[0])
