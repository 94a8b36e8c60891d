"""Sizes of the window and its panes. A file that may be lost at any time: it is never reported and never repaired."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from letterstall.storage.atomic import make_private_folder, write_file
from letterstall.storage.paths import Paths
from letterstall.storage.toml_places import read_toml


@dataclass(frozen=True, slots=True)
class WindowState:
    """The window's place and size in pixels, and for each arrangement the shares of its panes."""

    geometry: tuple[int, int, int, int] | None = None
    is_maximized: bool = False
    panes: Mapping[str, tuple[float, ...]] = field(default_factory=dict)


def load_window_state(paths: Paths) -> WindowState:
    """Return what was kept, or the usual state when the file is missing or makes no sense."""
    try:
        data = read_toml(paths.window_file.read_text(encoding="utf-8"))
        place = data.get("geometry")
        geometry = tuple(int(one) for one in place) if place else None
        panes = {str(name): tuple(float(one) for one in shares) for name, shares in data.get("panes", {}).items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return WindowState()
    is_place = geometry is not None and len(geometry) == 4
    return WindowState(geometry if is_place else None, data.get("is_maximized") is True, panes)  # type: ignore[arg-type]


def save_window_state(paths: Paths, state: WindowState) -> None:
    """Keep the state; a disk that refuses costs nothing but the sizes."""
    import tomlkit  # an export, which starts often, has no use for it

    document = tomlkit.document()
    if state.geometry is not None:
        document["geometry"] = list(state.geometry)
    document["is_maximized"] = state.is_maximized
    document["panes"] = {name: list(shares) for name, shares in state.panes.items()}
    with suppress(OSError):
        make_private_folder(paths.window_file.parent)
        write_file(paths.window_file, tomlkit.dumps(document).encode(), is_private=True)
