"""The key of the desk database, in a file beside it: as it is, or locked with secrets, each of which opens it.

A locked key is the random key of the database, encrypted with AES-256-GCM under a key that Argon2id makes of the secret
(RFC 9106, section 4, second recommended option: 64 MiB, 3 passes, 4 lanes; a secret of the keyring is as random as a
key, and needs none of that). A change of the passphrase writes this file anew and nothing else.
"""

from __future__ import annotations

import base64
import json
import re
import secrets
import unicodedata
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, get_args

from letterstall.core.errors import LockedDesk
from letterstall.storage import system_keyring
from letterstall.storage.atomic import overwrite, replace_secret
from letterstall.storage.recovery_key import as_entered

LockKind = Literal["passphrase", "recovery", "keyring"]

_KEY = re.compile(r"[0-9a-f]{64}")
_FORGOTTEN = "forgotten"
_VERSION = 1
_COST, _LEAST_COST = (64 * 1024, 3, 4), (8, 1, 1)  # KiB, rounds, threads
_MOST = (1024 * 1024, 16, 16)
"""What a file may ask for; more is no file of ours, and would only hold up the start."""
_PURPOSE = b"letterstall desk key"


class DamagedKey(Exception):
    """The file holds no key."""


@dataclass(frozen=True, slots=True)
class DeskKey:
    """The key in hex. `previous` is the key before, while a change from one to the other is under way."""

    key: str
    previous: str = ""
    locks: tuple[dict[str, Any], ...] = ()

    @property
    def is_locked(self) -> bool:
        """Whether the file alone does not open the desk."""
        return bool(self.locks)

    @property
    def entry(self) -> str:
        """Its entry in the keyring, "" when it has none."""
        return _entry(self.locks)


def new_key() -> str:
    """Return a key of 32 random bytes in hex."""
    return secrets.token_hex(32)


def read_key(file: Path, secret: str = "") -> DeskKey:
    """Return the key of the file or its copy, with the passphrase or the recovery key where it is locked.

    Without either, the keyring is asked if it has a secret for it. Raises LockedDesk when it is locked and nothing
    opens it, FileNotFoundError, OSError, DamagedKey.
    """
    text, locks, previous = _read(file)
    if text:
        return DeskKey(text)
    entry = _entry(locks)
    given = secret or (system_keyring.secret_of(entry) if entry else "")
    for lock in locks if given else ():
        if key := _unlocked(lock, given):
            return DeskKey(key, previous, locks)
    raise LockedDesk(file, is_wrong=bool(secret), has_keyring=bool(entry))


def write_key(file: Path, key: DeskKey) -> None:
    """Write the key; the file it takes the place of is overwritten on the disk. Raises OSError."""
    if not key.locks:
        data = f"{key.key}\n".encode()
    else:
        record = {"version": _VERSION, "locks": list(key.locks)}
        data = json.dumps({**record, "previous": key.previous} if key.previous else record, indent=1).encode() + b"\n"
    for one in (file, copy_of(file)):
        replace_secret(one, data)


def lock(key: str, secret: str, kind: LockKind, entry: str = "") -> dict[str, Any]:
    """Return the key locked with a secret. Takes a third of a second and 64 MiB, on purpose.

    `entry` is where a secret of the keyring is to be found.
    """
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    memory, passes, lanes = _LEAST_COST if entry else _COST
    cipher = AESGCM(_stretched(secret, salt, memory, passes, lanes))
    return {
        "kind": kind,
        **({"entry": entry} if entry else {}),
        "memory": memory,
        "passes": passes,
        "lanes": lanes,
        "salt": _text(salt),
        "nonce": _text(nonce),
        "key": _text(cipher.encrypt(nonce, bytes.fromhex(key), _PURPOSE)),
    }


def copy_of(file: Path) -> Path:
    """Return where the key stands a second time: without it every letter would hang on one sector of the disk."""
    return file.with_name(f"{file.name}.copy")


def has_copy(file: Path) -> bool:
    """Whether file and copy say the same. Never raises."""
    with suppress(OSError):
        return file.read_bytes() == copy_of(file).read_bytes()
    return False


def note_forgotten(file: Path) -> str:
    """Overwrite the key where it lies on the disk: from now on nothing here can be read. Raises OSError.

    Return its entry in the keyring, which is still to go; noted here, it outlives a crash.
    """
    entry = _forgotten_entry(file) if is_forgotten(file) else _entry_in(file)
    for one in (file, copy_of(file)):
        if one.exists():
            overwrite(one, f"{_FORGOTTEN} {entry}".strip().encode())
    return entry


def is_forgotten(file: Path) -> bool:
    """Whether a forgetting began here that has not come to its end."""
    with suppress(OSError):
        return _words(file)[:1] == [_FORGOTTEN]
    return False


def _forgotten_entry(file: Path) -> str:
    return next(filter(system_keyring.is_entry, _words(file)), "")


def _words(file: Path) -> list[str]:
    return file.read_bytes().decode("ascii", errors="replace").strip("\0\n ").split(" ")


def _entry_in(file: Path) -> str:
    with suppress(OSError, DamagedKey):
        return _entry(_read(file)[1])
    return ""


def _entry(locks: Iterable[dict[str, Any]]) -> str:
    return next((one["entry"] for one in locks if one["kind"] == "keyring"), "")


def is_locked(file: Path) -> bool:
    """Whether the file asks for a secret. Never raises."""
    with suppress(OSError, DamagedKey):
        return not _read(file)[0]
    return False


def _read(file: Path) -> tuple[str, tuple[dict[str, Any], ...], str]:
    """Return an open key, or the locks and the previous key, of the file or else of its copy."""
    try:
        return _read_one(file)
    except (FileNotFoundError, DamagedKey) as error:
        try:
            return _read_one(copy_of(file))
        except (OSError, DamagedKey):
            raise error from None


def _read_one(file: Path) -> tuple[str, tuple[dict[str, Any], ...], str]:
    text = file.read_bytes().decode("ascii", errors="replace").strip()
    return (text, (), "") if _KEY.fullmatch(text) else ("", *_read_locks(file, text))


def _read_locks(file: Path, text: str) -> tuple[tuple[dict[str, Any], ...], str]:
    try:
        record = json.loads(text)
        locks, previous = tuple(filter(_is_sound, record["locks"])), record.get("previous", "")
        if record["version"] != _VERSION or not locks or not (previous == "" or _KEY.fullmatch(previous)):
            raise DamagedKey(file)
    except (ValueError, KeyError, TypeError) as error:
        raise DamagedKey(file) from error
    return locks, previous


def _is_sound(lock: dict[str, Any]) -> bool:
    """Whether this is a lock of ours; beside a damaged one the other may still open."""
    try:
        asked = (lock["memory"], lock["passes"], lock["lanes"])
        lengths = [len(_bytes(lock[name])) for name in ("salt", "nonce", "key")]
    except (KeyError, TypeError, ValueError):
        return False
    is_bearable = all(type(one) is int and 0 < one <= most for one, most in zip(asked, _MOST, strict=True))
    is_possible = is_bearable and asked[0] >= 8 * asked[2]  # RFC 9106, 3.1: 8 KiB a lane at least
    has_place = system_keyring.is_entry(lock.get("entry")) == (lock.get("kind") == "keyring")
    return is_possible and has_place and lengths == [16, 12, 48] and lock["kind"] in get_args(LockKind)


def _unlocked(lock: dict[str, Any], secret: str) -> str:
    """Return the key in hex, "" when this secret does not open this lock."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    given = as_entered(secret) if lock["kind"] == "recovery" else secret
    if not given:
        return ""
    stretched = _stretched(given, _bytes(lock["salt"]), lock["memory"], lock["passes"], lock["lanes"])
    try:
        return AESGCM(stretched).decrypt(_bytes(lock["nonce"]), _bytes(lock["key"]), _PURPOSE).hex()
    except InvalidTag:
        return ""


def _stretched(secret: str, salt: bytes, memory: int, passes: int, lanes: int) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    # One and the same passphrase may come composed or not, depending on the keyboard.
    data = unicodedata.normalize("NFC", secret).encode("utf-8", errors="surrogatepass")
    return Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory).derive(data)


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
