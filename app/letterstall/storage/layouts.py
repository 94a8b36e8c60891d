"""The layouts that come with the program: a TOML file each in `resources/layouts/`, keyed as `core.layout.Layout`."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from letterstall.core.errors import LayoutError, UnknownLayout
from letterstall.core.geometry import Box
from letterstall.core.layout import Envelope, Layout, Margins
from letterstall.core.my_window import PAPERS, layout_from_measurements
from letterstall.core.resources import resource

__all__ = ["layout_by_id", "layout_from_measurements", "load_layouts"]

Item = TypeVar("Item")
_NUMBERS = ("text_indent", "recipient_top", "packet_top", "reference_y", "body_top")


@cache
def load_layouts(folder: Path | None = None) -> tuple[Layout, ...]:
    """Return the layouts of a folder, the shipped ones when none is given, sorted by id.

    Raises LayoutError with the file when one cannot be understood, or when there is none.
    """
    files = sorted((folder or resource("layouts")).glob("*.toml"))
    if not files:
        raise LayoutError(f"no layouts in {folder or resource('layouts')}")
    return tuple(sorted(map(_layout, files), key=lambda layout: layout.id))


def layout_by_id(layout_id: str, layouts: tuple[Layout, ...] | None = None) -> Layout:
    """Return the layout with this id among these, the shipped ones when none are given. Raises UnknownLayout."""
    known = load_layouts() if layouts is None else layouts
    for layout in known:
        if layout.id == layout_id:
            return layout
    raise UnknownLayout(layout_id, tuple(layout.id for layout in known))


def _layout(file: Path) -> Layout:
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
        return _read(data)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise LayoutError(f"{file}: {error!r}") from error


def _read(data: dict[str, Any]) -> Layout:
    """Return the layout of one file; a key too many is a mistake like a key too few."""
    taken = dict(data)
    layout = Layout(
        id=str(taken.pop("id")),
        title=str(taken.pop("title")),
        region=_list(taken.pop("region"), str),
        paper=PAPERS[taken.pop("paper")],
        address=Box(**taken.pop("address")),
        return_line=_box(taken.pop("return_line", None)),
        folds=_list(taken.pop("folds"), float),
        margins=Margins(**taken.pop("margins")),
        envelopes=tuple(_envelope(one) for one in taken.pop("envelopes", [])),
        sender_on_right=bool(taken.pop("sender_on_right", False)),
        source=str(taken.pop("source")),
        confidence=str(taken.pop("confidence")),
        **{name: float(taken.pop(name)) for name in _NUMBERS},
    )
    if taken:
        raise ValueError(f"unknown keys {sorted(taken)}")
    return layout


def _list(values: Any, kind: Callable[[Any], Item]) -> tuple[Item, ...]:
    if not isinstance(values, list):
        raise TypeError(f"a list is expected, not {values!r}")
    return tuple(map(kind, values))


def _envelope(data: dict[str, Any]) -> Envelope:
    return Envelope(data["name"], data["w"], data["h"], _box(data.get("window")))


def _box(data: dict[str, float] | None) -> Box | None:
    return None if data is None else Box(**data)
