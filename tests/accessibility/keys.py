"""Real keys on a virtual screen, by the X server's own test extension; no mouse."""

from __future__ import annotations

import ctypes
import os
import time
from functools import cache

_NAMED = {"Return": 0xFF0D, "Tab": 0xFF09, "Escape": 0xFF1B, "Down": 0xFF54, "Up": 0xFF52, "space": 0x20}
_NAMED |= {"Page_Down": 0xFF56, "Home": 0xFF50, "End": 0xFF57, "F1": 0xFFBE, "F6": 0xFFC3, "F8": 0xFFC5, "F7": 0xFFC4}
_NAMED |= {"Control": 0xFFE3, "Shift": 0xFFE1, "Alt": 0xFFE9, "comma": 0x2C, "Left": 0xFF51, "Right": 0xFF53}
_PAUSE, _AFTER_CHANGE = 0.02, 0.15


@cache
def _display() -> tuple[ctypes.CDLL, ctypes.CDLL, int]:
    x11, xtst = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    for name in ("XFlush", "XDefaultRootWindow"):
        getattr(x11, name).argtypes = [ctypes.c_void_p]
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    x11.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
    x11.XKeycodeToKeysym.argtypes, x11.XKeycodeToKeysym.restype = (
        [ctypes.c_void_p, ctypes.c_ubyte, ctypes.c_int],
        ctypes.c_ulong,
    )
    x11.XSetInputFocus.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_ulong]
    x11.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
    xtst.XTestFakeKeyEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
    display = x11.XOpenDisplay(os.environ["DISPLAY"].encode())
    assert display, "no screen"
    x11.XSetErrorHandler(_IGNORE)
    return x11, xtst, display


_HANDLER = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
_IGNORE = _HANDLER(lambda _display, _error: 0)  # a window may be gone before the focus reaches it


def press(*keys: str) -> None:
    """Press keys together, the last one last: press("Control", "Shift", "i")."""
    x11, xtst, display = _display()
    focus_topmost()
    codes = [_code(key) for key in keys]
    held = [code for code, _ in codes]
    if codes[-1][1] and "Shift" not in keys:
        held.insert(0, _code("Shift")[0])
    for code in held:
        xtst.XTestFakeKeyEvent(display, code, 1, 0)
    for code in reversed(held):
        xtst.XTestFakeKeyEvent(display, code, 0, 0)
    x11.XSync(display, 0)
    time.sleep(_PAUSE)


def type_words(text: str) -> None:
    """Type plain words."""
    for letter in text:
        press(letter)


def _code(key: str) -> tuple[int, bool]:
    """Return the key's code and whether Shift must be held for it."""
    x11, _, display = _display()
    symbol = _NAMED.get(key) or ord(key)
    code = x11.XKeysymToKeycode(display, symbol) if symbol < 0x100 or key in _NAMED else 0
    if not code or symbol not in (x11.XKeycodeToKeysym(display, code, level) for level in (0, 1)):
        return _spare_key(symbol), False
    return code, x11.XKeycodeToKeysym(display, code, 0) != symbol


_spare: dict[int, int] = {}
_FIRST_SPARE, _SPARES = 200, 40
"""Key codes that no key of a usual keyboard has."""


def _spare_key(letter: int) -> int:
    """Return a spare key that types this letter, as keyboards of other languages have keys for it."""
    x11, _, display = _display()
    if letter not in _spare:
        code = _FIRST_SPARE + len(_spare) % _SPARES
        for other in [one for one, known in _spare.items() if known == code]:
            del _spare[other]
        symbol = letter if letter < 0x100 else 0x01000000 + letter  # X11's keysyms for all of Unicode
        symbols = (ctypes.c_ulong * 2)(symbol, symbol)
        x11.XChangeKeyboardMapping(ctypes.c_void_p(display), code, 2, symbols, 1)
        x11.XSync(display, 0)
        _spare[letter] = code
        time.sleep(_AFTER_CHANGE)
    return _spare[letter]


def focus_topmost() -> None:
    """Give the focus to the window in front, as a window manager does."""
    x11, _, display = _display()
    windows = topmost_windows()
    if windows:
        x11.XSetInputFocus(display, windows[-1], 1, 0)
        x11.XSync(display, 0)


class _Attributes(ctypes.Structure):
    _fields_ = [
        *((name, ctypes.c_int) for name in ("x", "y", "width", "height", "border_width", "depth")),
        ("visual", ctypes.c_void_p),
        ("root", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("class_", "bit_gravity", "win_gravity", "backing_store")),
        *((name, ctypes.c_ulong) for name in ("backing_planes", "backing_pixel")),
        ("save_under", ctypes.c_int),
        ("colormap", ctypes.c_ulong),
        *((name, ctypes.c_int) for name in ("map_installed", "map_state")),
        *((name, ctypes.c_long) for name in ("all_event_masks", "your_event_mask", "do_not_propagate_mask")),
        ("override_redirect", ctypes.c_int),
        ("screen", ctypes.c_void_p),
    ]


def topmost_windows() -> list[int]:
    """Return the windows that are shown, the one in front last; menus are none."""
    x11, _, display = _display()
    root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
    children = ctypes.POINTER(ctypes.c_ulong)()
    pointers = (ctypes.byref(one) for one in (root, parent, children, count))
    x11.XQueryTree(ctypes.c_void_p(display), ctypes.c_ulong(x11.XDefaultRootWindow(display)), *pointers)
    shown = []
    for window in children[: count.value]:
        found = _Attributes()
        x11.XGetWindowAttributes(ctypes.c_void_p(display), ctypes.c_ulong(window), ctypes.byref(found))
        if found.map_state == 2 and not found.override_redirect and found.width > 50:
            shown.append(window)
    return shown
