"""What opens the letters: nothing but the account, a passphrase, or the keyring of the system; and the recovery key."""

from __future__ import annotations

from typing import Literal

from letterstall.storage import locking, system_keyring
from letterstall.storage.desk_database import DeskDatabase
from letterstall.storage.system_keyring import KeyringSecret


class LetterLock:
    """The lock of an open desk."""

    def __init__(self, database: DeskDatabase) -> None:
        self._database = database

    @property
    def kind(self) -> Literal["", "passphrase", "keyring"]:
        """What it takes to open the letters, beside the recovery key; "" for nothing."""
        key = self._database.key
        return "keyring" if key.entry else "passphrase" if key.is_locked else ""

    def set_passphrase(self, passphrase: str) -> str:
        """Lock the letters, or change what locks them; return a first recovery key, or "". Raises NotKept."""
        return locking.lock_desk(self._database, passphrase)

    def put_into_keyring(self) -> KeyringSecret:
        """Put a secret into the system's keyring, which may ask the person for its password first: up to a minute.

        Changes no lock yet, and may be called from any thread. Raises NoKeyring.
        """
        return system_keyring.put()

    def use_keyring(self, kept: KeyringSecret) -> str:
        """Lock the letters with a secret that was put into the keyring; as `set_passphrase`. Raises NotKept."""
        return locking.lock_with_keyring(self._database, kept)

    def new_recovery_key(self) -> str:
        """Make another recovery key; the one before opens nothing any more. Raises NotKept."""
        return locking.new_recovery(self._database)

    def take_away(self) -> None:
        """Let the letters open without a lock again. Raises NotKept."""
        locking.unlock_for_good(self._database)
