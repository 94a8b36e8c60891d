"""The key of the desk database, in a file beside it: as it is, or locked with a passphrase and a recovery key.

A locked key is the random key of the database, encrypted with AES-256-GCM under a key that Argon2id makes of the secret
(RFC 9106, section 4, second recommended option: 64 MiB, 3 passes, 4 lanes). A change of the passphrase writes this file
anew and nothing else.
"""

from __future__ import annotations

import base64
import json
import re
import secrets
import unicodedata
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, get_args

from letterstall.core.errors import LockedDesk
from letterstall.storage.atomic import overwrite, replace_secret
from letterstall.storage.recovery_key import as_entered

LockKind = Literal["passphrase", "recovery"]

_KEY = re.compile(r"[0-9a-f]{64}")
_FORGOTTEN = "forgotten"
_VERSION = 1
_MEMORY, _PASSES, _LANES = 64 * 1024, 3, 4  # KiB, rounds, threads
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


def new_key() -> str:
    """Return a key of 32 random bytes in hex."""
    return secrets.token_hex(32)


def read_key(file: Path, secret: str = "") -> DeskKey:
    """Return the key of the file or its copy, with the passphrase or the recovery key where it is locked.

    Raises LockedDesk when it is and the secret does not open it, FileNotFoundError, OSError, DamagedKey.
    """
    text, locks, previous = _read(file)
    if text:
        return DeskKey(text)
    for lock in locks if secret else ():
        if key := _unlocked(lock, secret):
            return DeskKey(key, previous, locks)
    raise LockedDesk(file, is_wrong=bool(secret))


def write_key(file: Path, key: DeskKey) -> None:
    """Write the key; the file it takes the place of is overwritten on the disk. Raises OSError."""
    if not key.locks:
        data = f"{key.key}\n".encode()
    else:
        record = {"version": _VERSION, "locks": list(key.locks)}
        data = json.dumps({**record, "previous": key.previous} if key.previous else record, indent=1).encode() + b"\n"
    for one in (file, copy_of(file)):
        replace_secret(one, data)


def lock(key: str, secret: str, kind: LockKind) -> dict[str, Any]:
    """Return the key locked with a secret. Takes a third of a second and 64 MiB, on purpose."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    cipher = AESGCM(_stretched(secret, salt, _MEMORY, _PASSES, _LANES))
    return {
        "kind": kind,
        "memory": _MEMORY,
        "passes": _PASSES,
        "lanes": _LANES,
        "salt": _text(salt),
        "nonce": _text(nonce),
        "key": _text(cipher.encrypt(nonce, bytes.fromhex(key), _PURPOSE)),
    }


def with_passphrase(key: DeskKey, secret: str) -> DeskKey:
    """Return the key with another passphrase; its recovery key stays."""
    others = tuple(one for one in key.locks if one["kind"] != "passphrase")
    return DeskKey(key.key, key.previous, (lock(key.key, secret, "passphrase"), *others))


def copy_of(file: Path) -> Path:
    """Return where the key stands a second time: without it every letter would hang on one sector of the disk."""
    return file.with_name(f"{file.name}.copy")


def has_copy(file: Path) -> bool:
    """Whether file and copy say the same. Never raises."""
    with suppress(OSError):
        return file.read_bytes() == copy_of(file).read_bytes()
    return False


def note_forgotten(file: Path) -> None:
    """Overwrite the key where it lies on the disk: from now on nothing here can be read. Raises OSError."""
    for one in (file, copy_of(file)):
        if one.exists():
            overwrite(one, _FORGOTTEN.encode())


def is_forgotten(file: Path) -> bool:
    """Whether a forgetting began here that has not come to its end."""
    with suppress(OSError):
        return file.read_bytes().strip(b"\0\n ") == _FORGOTTEN.encode()
    return False


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
    return is_possible and lengths == [16, 12, 48] and lock["kind"] in get_args(LockKind)


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
