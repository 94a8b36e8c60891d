"""What a screen reader sees: libatspi, the library Orca itself asks, through ctypes."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

_FOCUSABLE, _FOCUSED, _SHOWING, _CHECKED = 11, 12, 25, 4
_LABELLED_BY = 2
"""AtspiStateType and AtspiRelationType, atspi-constants.h of at-spi2-core 2.46."""
_DEEPEST = 40


@dataclass(frozen=True)
class Seen:
    """One object of the tree, with the names of all it lies in."""

    path: tuple[str, ...]
    role: str
    name: str
    description: str
    is_focusable: bool
    is_focused: bool
    is_showing: bool
    is_checked: bool
    labels: tuple[str, ...] = ()
    """The names of what labels it: Qt names a combo box by what is chosen, and leaves its name to its label."""


class _Array(ctypes.Structure):
    _fields_ = [("data", ctypes.POINTER(ctypes.c_void_p)), ("length", ctypes.c_uint)]


@cache
def _library() -> ctypes.CDLL:
    library = ctypes.CDLL("libatspi.so.0")
    for name in ("get_name", "get_role_name", "get_description"):
        function = getattr(library, f"atspi_accessible_{name}")
        function.argtypes, function.restype = [ctypes.c_void_p, ctypes.c_void_p], ctypes.c_void_p
    for name, result in (("get_child_count", ctypes.c_int), ("get_child_at_index", ctypes.c_void_p)):
        getattr(library, f"atspi_accessible_{name}").restype = result
    library.atspi_accessible_get_child_count.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
    library.atspi_accessible_get_child_at_index.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p]
    library.atspi_accessible_get_state_set.argtypes = [ctypes.c_void_p]
    library.atspi_accessible_get_state_set.restype = ctypes.c_void_p
    library.atspi_state_set_contains.argtypes = [ctypes.c_void_p, ctypes.c_int]
    library.atspi_accessible_get_relation_set.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
    library.atspi_accessible_get_relation_set.restype = ctypes.POINTER(_Array)
    for name in ("get_relation_type", "get_n_targets"):
        getattr(library, f"atspi_relation_{name}").argtypes = [ctypes.c_void_p]
    library.atspi_relation_get_target.argtypes = [ctypes.c_void_p, ctypes.c_int]
    library.atspi_relation_get_target.restype = ctypes.c_void_p
    library.atspi_accessible_clear_cache.argtypes = [ctypes.c_void_p]
    library.atspi_get_desktop.restype = ctypes.c_void_p
    library.atspi_set_timeout(5_000, 20_000)
    assert library.atspi_init() in (0, 1)
    return library


def everything(program: str) -> Iterator[Seen]:
    """Yield all objects of a running program, windows first, each before what lies in it.

    What lies in an object that is not shown is passed over: the closed lists of countries alone are a thousand rows.
    """
    library = _library()
    desktop = library.atspi_get_desktop(0)
    library.atspi_accessible_clear_cache(desktop)
    for at in range(library.atspi_accessible_get_child_count(desktop, None)):
        child = library.atspi_accessible_get_child_at_index(desktop, at, None)
        if child and program in _text("get_name", child):
            yield from _below(child, (), 0)


def _below(one: int, path: tuple[str, ...], depth: int) -> Iterator[Seen]:
    seen = _seen(one, path)
    yield seen
    if depth == 0 or (seen.is_showing and depth < _DEEPEST):
        library = _library()
        for at in range(library.atspi_accessible_get_child_count(one, None)):
            child = library.atspi_accessible_get_child_at_index(one, at, None)
            if child:
                yield from _below(child, (*path, f"{seen.role} “{seen.name}”"), depth + 1)


def _seen(one: int, path: tuple[str, ...]) -> Seen:
    library = _library()
    states = library.atspi_accessible_get_state_set(one)

    def has(state: int) -> bool:
        return bool(library.atspi_state_set_contains(states, state))

    return Seen(
        path,
        _text("get_role_name", one),
        _text("get_name", one),
        _text("get_description", one),
        has(_FOCUSABLE),
        has(_FOCUSED),
        has(_SHOWING),
        has(_CHECKED),
        tuple(_labels(one)),
    )


def _labels(one: int) -> Iterator[str]:
    library = _library()
    relations = library.atspi_accessible_get_relation_set(one, None)
    for at in range(relations.contents.length if relations else 0):
        relation = relations.contents.data[at]
        if library.atspi_relation_get_relation_type(relation) == _LABELLED_BY:
            for target in range(library.atspi_relation_get_n_targets(relation)):
                yield _text("get_name", library.atspi_relation_get_target(relation, target))


def _text(name: str, one: int) -> str:
    found = getattr(_library(), f"atspi_accessible_{name}")(one, None)
    return ctypes.string_at(found).decode("utf-8", "replace") if found else ""
