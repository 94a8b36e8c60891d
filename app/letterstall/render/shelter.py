"""The one door to ReportLab, behind which no settings from outside count.

ReportLab runs `reportlab_settings.py` from the start folder and `~/.reportlab_settings` as code, and takes `RL_*` from
the environment. Empty modules stand in their place before it is imported, and while that lasts also in that of Pillow:
a letter has no pictures, and reading Pillow in would be a tenth of a short command's time.
"""

from __future__ import annotations

import os
import sys
from types import ModuleType

_PICTURES = ("PIL", "PIL.Image")
_SETTINGS = ("reportlab_settings", "reportlab.local_rl_settings")


def _shut_out_settings() -> None:
    for name in _SETTINGS:
        sys.modules[name] = ModuleType(name)
    for name in [name for name in os.environ if name.startswith("RL_")]:
        del os.environ[name]


def _leave_pictures_out() -> dict[str, ModuleType]:
    """Put empty modules for Pillow, unless somebody else has read it in; return those to be taken away again."""
    empty = {name: ModuleType(name) for name in _PICTURES if "PIL" not in sys.modules}
    if empty:
        empty["PIL"].Image = empty["PIL.Image"]  # type: ignore[attr-defined]
    sys.modules.update(empty)
    return empty


_shut_out_settings()
_left_out = _leave_pictures_out()

from reportlab.pdfbase import pdfdoc  # noqa: E402

for _name in _left_out:
    del sys.modules[_name]

__all__ = ["pdfdoc"]
