"""What the status line says."""

from __future__ import annotations

import re

from letterstall.core.letter import Letter
from letterstall.ui.keeping import KeptState
from letterstall.ui.parts.status_line import Kept
from letterstall.ui.translation import translate

_WORD = re.compile(r"[\u3400-\u9fff]|[^\W\u3400-\u9fff]+(?:[\u2019'-][^\W\u3400-\u9fff]+)*")
"""A Han character, or letters and figures in a row; an apostrophe or a hyphen between them parts no word."""


def kept_words(state: KeptState, ago: float | None) -> tuple[Kept, str]:
    """Return kind and words of what was kept, `ago` seconds before; None when nothing was since the case was opened."""
    if state is KeptState.NOT_SAVED:
        return "not_saved", translate("Status", "Not saved")
    if state is KeptState.SAVING:
        return "saving", translate("Status", "Saving…")
    return "saved", translate("Status", "Saved") if ago is None else _ago(ago)


def _ago(seconds: float) -> str:
    if seconds < 3:
        return translate("Status", "Saved just now")
    if seconds < 60:
        return translate("Status", "Saved %n s ago", "", 3 if seconds < 10 else 10 if seconds < 30 else 30)
    return translate("Status", "Saved %n min ago", "", int(seconds // 60))


def next_change(ago: float) -> float:
    """Return in how many seconds the words change: they do at 3, 10 and 30 s and at each minute."""
    step = next((one for one in (3.0, 10.0, 30.0, 60.0) if ago < one), 60.0 * (ago // 60 + 1))
    return max(0.1, step - ago)


def words_in(letter: Letter) -> int:
    """Return the number of words of a letter; in scripts without spaces each Han character counts as one."""
    return len(_WORD.findall(letter.text))
