"""A seccomp filter: the few things this process may still ask the kernel for; all else is answered "not permitted".

It is written as a program for the kernel's packet filter (`linux/filter.h`, `linux/seccomp.h`), which runs it on every
call: the architecture first, for each has numbers of its own, then the number, and of some calls an argument.
"""

from __future__ import annotations

import ctypes
import platform
import struct
import sys
from collections.abc import Iterable
from dataclasses import dataclass

from letterstall.intake.reading.confinement_calls import CALLS, MACHINES, OPENING, QUESTIONS

_LOAD_WORD, _JUMP_IF_EQUAL, _AND, _RETURN = 0x20, 0x15, 0x54, 0x06
_ALLOW, _KILL, _NOT_PERMITTED = 0x7FFF0000, 0x80000000, 0x00050001
_AT_NUMBER, _AT_ARCHITECTURE, _AT_ARGUMENTS = 0, 4, 16
_PR_SET_SECCOMP, _MODE_FILTER = 22, 2
_ALL_BITS = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class _Instruction:
    """One instruction; `if_true` and `if_false` are how many of those behind it are jumped over."""

    code: int
    value: int
    if_true: int = 0
    if_false: int = 0

    def packed(self) -> bytes:
        return struct.pack("=HBBI", self.code, self.if_true, self.if_false, self.value)


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_void_p))


def install(may_open: bool = True) -> bool:
    """Shut this process in; return whether it holds. Without `may_open` no file is opened any more, not even to read.

    Privileges must have been given up before.
    """
    if sys.platform != "linux" or platform.machine() not in MACHINES:
        return False
    from letterstall.intake.reading.confinement_kernel import control

    code = program(platform.machine(), may_open)
    kept = ctypes.create_string_buffer(code, len(code))
    filled = _Program(len(code) // 8, ctypes.addressof(kept))
    return control(_PR_SET_SECCOMP, _MODE_FILTER, ctypes.c_void_p(ctypes.addressof(filled)))


def program(machine: str, may_open: bool = True) -> bytes:
    """Return the filter for a machine, "x86_64" or "aarch64", eight bytes an instruction."""
    architecture = MACHINES[machine]
    instructions = [
        _Instruction(_LOAD_WORD, _AT_ARCHITECTURE),
        _Instruction(_JUMP_IF_EQUAL, architecture.number, 1, 0),
        _Instruction(_RETURN, _KILL),
        _Instruction(_LOAD_WORD, _AT_NUMBER),
    ]
    numbers = (architecture.calls[name] for name in CALLS if name in architecture.calls)
    for number in numbers:
        instructions += _allowed(number)
    if may_open:
        instructions += _allowed_if(architecture.calls[OPENING.call], [(OPENING.argument, OPENING.bits, 0)])
    for question in QUESTIONS:
        checks = [(question.argument, question.bits, value) for value in question.values]
        instructions += _allowed_if(architecture.calls[question.call], checks)
    instructions.append(_Instruction(_RETURN, _NOT_PERMITTED))
    return b"".join(one.packed() for one in instructions)


def _allowed(number: int) -> list[_Instruction]:
    return [_Instruction(_JUMP_IF_EQUAL, number, 0, 1), _Instruction(_RETURN, _ALLOW)]


def _allowed_if(number: int, checks: Iterable[tuple[int, int, int]]) -> list[_Instruction]:
    """Allow a call if the bits of an argument (its lower half) have one of the values; it is refused otherwise."""
    body: list[_Instruction] = []
    for argument, bits, value in checks:
        body += [
            _Instruction(_LOAD_WORD, _AT_ARGUMENTS + 8 * argument),
            _Instruction(_AND, bits & _ALL_BITS),
            _Instruction(_JUMP_IF_EQUAL, value, 0, 1),
            _Instruction(_RETURN, _ALLOW),
        ]
    body.append(_Instruction(_RETURN, _NOT_PERMITTED))
    return [_Instruction(_JUMP_IF_EQUAL, number, 0, len(body)), *body]
