"""A passphrase for an open desk: set, changed, taken away."""

from __future__ import annotations

from letterstall.storage.desk_database import DeskDatabase
from letterstall.storage.desk_key import DeskKey, lock, new_key, with_passphrase
from letterstall.storage.recovery_key import new_recovery_key


def lock_desk(desk: DeskDatabase, passphrase: str) -> str:
    """Lock the desk with this passphrase, or change the one it has.

    Return the recovery key of a desk that had no lock, to be printed and put away; "" when only the passphrase is
    another. The first lock changes the key of the desk itself, since the one it had lay open on the disk. Raises
    NotKept; then everything is as it was.
    """
    if desk.key.is_locked:
        desk.use_key(with_passphrase(desk.key, passphrase))
        return ""
    key, recovery = new_key(), new_recovery_key()
    desk.use_key(DeskKey(key, "", (lock(key, passphrase, "passphrase"), lock(key, recovery, "recovery"))))
    return recovery


def new_recovery(desk: DeskDatabase) -> str:
    """Give a locked desk another recovery key, and return it; the one before opens nothing. Raises NotKept."""
    recovery = new_recovery_key()
    others = tuple(one for one in desk.key.locks if one["kind"] != "recovery")
    desk.use_key(DeskKey(desk.key.key, "", (*others, lock(desk.key.key, recovery, "recovery"))))
    return recovery


def unlock_for_good(desk: DeskDatabase) -> None:
    """Take the passphrase away: the key lies beside the desk again. Raises NotKept."""
    desk.use_key(DeskKey(desk.key.key))
