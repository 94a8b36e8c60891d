"""A lock for an open desk, a passphrase or the system's keyring: set, changed, taken away."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from letterstall.core.errors import NotKept
from letterstall.storage import system_keyring
from letterstall.storage.desk_database import DeskDatabase
from letterstall.storage.desk_key import DeskKey, lock, new_key
from letterstall.storage.recovery_key import new_recovery_key
from letterstall.storage.system_keyring import KeyringSecret

Lock = dict[str, Any]


def lock_desk(desk: DeskDatabase, passphrase: str) -> str:
    """Lock the desk with this passphrase, in place of another one or of the keyring.

    Return the recovery key of a desk that had no lock, to be printed and put away; "" when it has one already. The
    first lock changes the key of the desk itself, since the one it had lay open on the disk. Raises NotKept; then
    everything is as it was.
    """
    return _use(desk, lambda key: lock(key, passphrase, "passphrase"))


def lock_with_keyring(desk: DeskDatabase, kept: KeyringSecret) -> str:
    """Lock the desk with a secret that lies in the keyring, in place of a passphrase; returns as `lock_desk`.

    Raises NotKept; then everything is as it was, in the keyring too.
    """
    try:
        return _use(desk, lambda key: lock(key, kept.secret, "keyring", kept.entry))
    except NotKept:
        system_keyring.delete(kept.entry)
        raise


def new_recovery(desk: DeskDatabase) -> str:
    """Give a locked desk another recovery key, and return it; the one before opens nothing. Raises NotKept."""
    recovery, old = new_recovery_key(), desk.key
    others = tuple(one for one in old.locks if one["kind"] != "recovery")
    desk.use_key(DeskKey(old.key, old.previous, (*others, lock(old.key, recovery, "recovery"))))
    return recovery


def unlock_for_good(desk: DeskDatabase) -> None:
    """Take the lock away: the key lies beside the desk again. Raises NotKept."""
    old = desk.key
    desk.use_key(DeskKey(old.key))
    _take_out(old)


def _use(desk: DeskDatabase, lock_of: Callable[[str], Lock]) -> str:
    old = desk.key
    if not old.is_locked:
        key, recovery = new_key(), new_recovery_key()
        desk.use_key(DeskKey(key, "", (lock_of(key), lock(key, recovery, "recovery"))))
        return recovery
    staying = tuple(one for one in old.locks if one["kind"] == "recovery")
    desk.use_key(DeskKey(old.key, old.previous, (lock_of(old.key), *staying)))
    _take_out(old)
    return ""


def _take_out(old: DeskKey) -> None:
    if old.entry:
        system_keyring.delete(old.entry)
