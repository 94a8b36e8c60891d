"""One setting's value, from what TOML holds and back. The usual value tells the type."""

from __future__ import annotations

from dataclasses import asdict, fields
from enum import Enum
from typing import Any

from letterstall.core.errors import BadMeasurement
from letterstall.core.letter import Supporter
from letterstall.core.my_window import MyWindow, layout_from_measurements

_CHOICES = {"theme": ("system", "light", "dark", "contrast"), "paper": ("A4", "Letter")}
_RANGES = {"text_scale": (100, 200), "size": (8, 24)}


class WrongValue(ValueError):
    """A value that a setting cannot have; its text says what was expected."""


def read_value(name: str, value: object, usual: object) -> object:
    """Return the value as the setting has it. Raises WrongValue."""
    if name == "my_window":
        return _my_window(value)
    if isinstance(usual, Enum):
        return _member(type(usual), value)
    if isinstance(usual, Supporter):
        return _supporter(value)
    if isinstance(usual, tuple):
        return _texts(value)
    if isinstance(usual, bool):
        return _of_type(value, bool, "true or false is expected")
    if isinstance(usual, (int, float)):
        return _number(value, type(usual), *_RANGES[name])
    text = _of_type(value, str, "text is expected")
    if name in _CHOICES and text not in _CHOICES[name]:
        raise WrongValue(f"one of {', '.join(_CHOICES[name])} is expected")
    return text


def stored_value(value: object) -> Any:
    """Return what stands in the file for a value."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (Supporter, MyWindow)):
        return {name: list(one) if isinstance(one, tuple) else one for name, one in asdict(value).items()}
    return list(value) if isinstance(value, tuple) else value


def _of_type(value: object, kind: type, expected: str) -> Any:
    if type(value) is not kind:
        raise WrongValue(expected)
    return value


def _number(value: object, kind: type[int] | type[float], least: float, most: float) -> float:
    if type(value) is not int and not (kind is float and type(value) is float):
        raise WrongValue("a number is expected")
    number = kind(value)
    if not least <= number <= most:
        raise WrongValue(f"a number from {least} to {most} is expected")
    return number


def _member(kind: type[Enum], value: object) -> Enum:
    try:
        return kind(value)
    except ValueError:
        raise WrongValue(f"one of {', '.join(str(one.value) for one in kind)} is expected") from None


def _texts(value: object) -> tuple[str, ...]:
    texts = _of_type(value, list, "a list of texts is expected")
    return tuple(_of_type(one, str, "a list of texts is expected") for one in texts)


def _table(value: object) -> dict[str, object]:
    table: dict[str, object] = _of_type(value, dict, "a table is expected")
    return table


def _supporter(value: object) -> Supporter:
    table = _table(value)
    texts = {name: _of_type(table.get(name, ""), str, "text is expected") for name in ("name", "town", "country")}
    return Supporter(lines=_texts(table.get("lines", [])), **texts)


def _my_window(value: object) -> MyWindow:
    table = _table(value)
    try:
        window = MyWindow(**{name: _measure(name, one) for name, one in table.items()})  # type: ignore[arg-type]
        layout_from_measurements(window)
    except TypeError:
        raise WrongValue(f"the measures {', '.join(field.name for field in fields(MyWindow))} are expected") from None
    except BadMeasurement as error:
        raise WrongValue(f"{error.field} cannot be {error.value} mm") from None
    return window


def _measure(name: str, value: object) -> object:
    if name == "paper":
        return read_value("paper", value, "A4")
    if name == "folds":
        return tuple(_length(one) for one in _of_type(value, list, "a list of millimetres is expected"))
    return _length(value)


def _length(value: object) -> float:
    if type(value) not in (int, float):
        raise WrongValue("a length in millimetres is expected")
    return float(value)  # type: ignore[arg-type]
