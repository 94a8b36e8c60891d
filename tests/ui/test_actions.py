"""Commands and their keys."""

import re
from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from letterstall.ui.menus import MENUS, Command, Menu


def _commands(entries: tuple[Menu | Command | None, ...]) -> list[Command]:
    found: list[Command] = []
    for entry in entries:
        found += [entry] if isinstance(entry, Command) else _commands(entry.entries) if entry else []
    return found


COMMANDS = _commands(MENUS)
FORBIDDEN = re.compile(
    r"^(Alt\+\w|Ctrl\+Alt\+.*|Ctrl\+Shift\+[UE]|Ctrl\+Space|Ctrl\+[.;KU]|Meta\+[HM]|Ctrl\+[1-9]|\w)$"
)


def test_no_two_commands_share_a_key() -> None:
    for which in ("keys", "mac_keys"):
        keys = Counter(key for command in COMMANDS for key in (getattr(command, which) or command.keys))
        assert [key for key, count in keys.items() if count > 1] == []


@pytest.mark.parametrize("command", [one for one in COMMANDS if one.keys], ids=lambda one: one.name)
def test_keys_of_input_methods_and_accesskeys_are_left_alone(command: Command) -> None:
    for key in (*command.keys, *command.mac_keys):
        assert not FORBIDDEN.match(key), key
        assert QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText), key


def test_no_command_is_there_twice() -> None:
    assert len({command.name for command in COMMANDS}) == len(COMMANDS)


def test_every_command_of_the_menus_does_something(open_window) -> None:
    window = open_window("zhumatai")
    for name in window.actions_.names():
        assert window.actions_[name].receivers("2triggered(bool)") > 0, name


def test_commands_about_a_letter_are_off_while_no_case_is_open(open_window) -> None:
    window = open_window()
    assert not window.actions_["ready"].isEnabled()
    window.cases.open_case("zhumatai")
    assert window.actions_["ready"].isEnabled()
