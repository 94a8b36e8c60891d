"""The keyring of the user's account on this computer, which opens when they sign in, and may hold a secret of ours.

Asked through a process of its own, which is ended when the keyring lets it wait too long.
"""

from __future__ import annotations

import json
import re
import secrets
import sys
from contextlib import suppress
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from letterstall.core.errors import NoKeyring

_BEGINNING = "import sys; sys.path += sys.argv[1:]; from letterstall.storage.keyring_process import main; main()"
_LIBRARIES = ("letterstall", "keyring")
_TIME = 60.0
"""Seconds; a locked keyring asks for its password meanwhile."""
_ENTRY = re.compile(r"desk-[0-9a-f]{16}")


@dataclass(frozen=True, slots=True)
class KeyringSecret:
    """A secret in the keyring, and the name of its entry, which tells nothing of the user."""

    entry: str
    secret: str


def is_entry(name: object) -> bool:
    """Whether this is the name of an entry of ours."""
    return isinstance(name, str) and bool(_ENTRY.fullmatch(name))


def put() -> KeyringSecret:
    """Put a new random secret into the keyring. Raises NoKeyring."""
    kept = KeyringSecret(f"desk-{secrets.token_hex(8)}", secrets.token_hex(32))
    if _asked("put", kept.entry, kept.secret) != kept.secret:
        raise NoKeyring("absent")
    return kept


def secret_of(entry: str) -> str:
    """Return the secret of an entry, "" where the keyring does not give it."""
    with suppress(NoKeyring):
        return _asked("get", entry)
    return ""


def delete(entry: str) -> None:
    """Take an entry out of the keyring, where it lets us; what stays opens nothing."""
    with suppress(NoKeyring):
        _asked("delete", entry)


def _asked(what: str, entry: str, secret: str = "") -> str:
    import subprocess  # few starts come to it

    question = json.dumps({"do": what, "entry": entry, "secret": secret}).encode()
    command = [sys.executable, "-I", "-X", "utf8", "-c", _BEGINNING, *_folders()]
    try:
        done = subprocess.run(
            command,
            input=question,
            capture_output=True,
            timeout=_TIME,
            check=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        answer: Any = json.loads(done.stdout)
        problem, told = answer.get("problem"), answer.get("secret", "")
    except subprocess.TimeoutExpired as error:
        raise NoKeyring("refused") from error
    except (OSError, subprocess.SubprocessError, ValueError, AttributeError) as error:
        raise NoKeyring("absent") from error
    if problem:
        raise NoKeyring("refused" if problem == "refused" else "absent")
    return told if isinstance(told, str) else ""


def _folders() -> tuple[str, ...]:
    found = (find_spec(name) for name in _LIBRARIES)
    return tuple(str(Path(spec.origin).resolve().parents[1]) for spec in found if spec is not None and spec.origin)
