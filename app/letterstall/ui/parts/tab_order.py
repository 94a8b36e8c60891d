"""The order of the Tab key for parts that make their widgets anew: those would otherwise come last in the window."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_through(holder: QWidget, widgets: Iterable[QWidget]) -> None:
    """Let the Tab key come to these widgets, in this order, where `holder` stands in its window's order.

    Qt moves only widgets that can have the focus, so each of them can for a moment.
    """
    chain = (holder, *widgets)
    policies = [widget.focusPolicy() for widget in chain]
    for widget in chain:
        widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    for first, second in pairwise(chain):
        QWidget.setTabOrder(first, second)
    for widget, policy in zip(chain, policies, strict=True):
        widget.setFocusPolicy(policy)
