"""The words a person calls right, in the desk database: encrypted as the drafts are, and as gone when deleted."""

from __future__ import annotations

from dataclasses import dataclass

from letterstall.core.misspelling import OwnWord
from letterstall.storage.desk_database import DeskDatabase

LONGEST = 100
"""Characters; what is longer is no word."""


@dataclass(frozen=True, slots=True)
class OwnWords:
    """The own words of an open desk."""

    database: DeskDatabase

    def all(self) -> tuple[OwnWord, ...]:
        """Return all words, by language and alphabet. Raises DamagedDesk."""
        rows = self.database.rows("SELECT language, word FROM own_words ORDER BY language, word")
        return tuple(OwnWord(language, word) for language, word in rows)

    def add(self, own: OwnWord) -> None:
        """Keep a word; a second time changes nothing. Raises NotKept, ValueError for what is no word."""
        if not own.word.strip() or len(own.word) > LONGEST:
            raise ValueError(own.word)
        with self.database.writing() as connection:
            connection.execute("INSERT OR IGNORE INTO own_words VALUES (?, ?)", (own.language, own.word))

    def remove(self, own: OwnWord) -> None:
        """Delete a word here and in the backups. Raises NotKept."""
        query = "DELETE FROM own_words WHERE language = ? AND word = ?"
        self.database.erase(lambda connection: connection.execute(query, (own.language, own.word)))

    def forget_all(self) -> None:
        """Delete all words here and in the backups. Raises NotKept."""
        self.database.erase(lambda connection: connection.execute("DELETE FROM own_words"))
