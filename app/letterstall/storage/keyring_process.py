"""What runs in the process that speaks with the system's keyring: one question on its input, one answer, the end.

The libraries for it bring half of Python's network modules with them, and a keyring may keep a caller waiting for as
long as it likes: neither is let into the program itself. On Linux the desktop's bus is an AF_UNIX socket.
"""

from __future__ import annotations

import json
import sys
from typing import Any

_SERVICE = "Letterstall"


def main() -> None:
    """Answer the question; whatever goes wrong is an answer too."""
    try:
        answer = _answer(json.load(sys.stdin))
    except Exception as error:  # a keyring is foreign code with errors of its own
        answer = {"problem": "refused" if type(error).__name__ == "KeyringLocked" else "absent"}
    json.dump(answer, sys.stdout)


def _answer(asked: dict[str, str]) -> dict[str, str]:
    keyring, entry = _keyring(), asked["entry"]
    if asked["do"] == "put":
        keyring.set_password(_SERVICE, entry, asked["secret"])
    elif asked["do"] == "delete":
        keyring.delete_password(_SERVICE, entry)
    return {"secret": keyring.get_password(_SERVICE, entry) or ""} if asked["do"] != "delete" else {}


def _keyring() -> Any:
    """Return the system's own keyring. A settings file or a plug-in could name another, such as one of plain text."""
    if sys.platform == "win32":
        from keyring.backends.Windows import WinVaultKeyring

        return WinVaultKeyring()
    if sys.platform == "darwin":
        from keyring.backends.macOS import Keyring as MacKeyring

        return MacKeyring()
    from keyring.backends.SecretService import Keyring

    keyring: Any = Keyring()  # type: ignore[no-untyped-call]
    keyring.appid = _SERVICE
    return keyring
