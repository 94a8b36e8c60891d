"""The one door to ReportLab, behind which no settings from outside count.

ReportLab runs `reportlab_settings.py` from the start folder and `~/.reportlab_settings` as code, and takes `RL_*` from
the environment. Empty modules stand in their place before it is imported.
"""

from __future__ import annotations

import os
import sys
from types import ModuleType

_SETTINGS = ("reportlab_settings", "reportlab.local_rl_settings")


def _shut_out_settings() -> None:
    for name in _SETTINGS:
        sys.modules[name] = ModuleType(name)
    for name in [name for name in os.environ if name.startswith("RL_")]:
        del os.environ[name]


_shut_out_settings()

from reportlab.pdfbase import pdfdoc  # noqa: E402

__all__ = ["pdfdoc"]
