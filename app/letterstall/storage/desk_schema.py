"""The tables of the desk database, and the steps from each earlier version to the present one."""

from __future__ import annotations

from typing import Any

SCHEMA_VERSION = 3
"""The `user_version` of the database: an earlier one is brought up to it, a later one is left alone."""

_STEPS = (
    (
        "CREATE TABLE drafts"
        " (case_id TEXT PRIMARY KEY, letter TEXT NOT NULL, cursor INTEGER NOT NULL, kept_at TEXT NOT NULL)",
        "CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
    ),
    ("CREATE TABLE own_words (language TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (language, word))",),
    (
        "CREATE TABLE letters"
        " (number INTEGER PRIMARY KEY AUTOINCREMENT, case_id TEXT NOT NULL, about TEXT NOT NULL,"
        " addressee TEXT NOT NULL, begun_at TEXT NOT NULL, follows INTEGER NOT NULL, turn INTEGER NOT NULL)",
        "CREATE INDEX letters_of_case ON letters (case_id, turn)",
        "CREATE TABLE versions"
        " (number INTEGER PRIMARY KEY AUTOINCREMENT, letter INTEGER NOT NULL, begun_at TEXT NOT NULL,"
        " kept_at TEXT NOT NULL, cursor INTEGER NOT NULL, mark TEXT NOT NULL, record BLOB NOT NULL)",
        "CREATE INDEX versions_of_letter ON versions (letter, number)",
        "CREATE TABLE happenings"
        " (number INTEGER PRIMARY KEY AUTOINCREMENT, letter INTEGER NOT NULL, kind TEXT NOT NULL,"
        " day TEXT NOT NULL, facts TEXT NOT NULL)",
        "CREATE INDEX happenings_of_letter ON happenings (letter, number)",
        "CREATE TABLE answers (case_id TEXT PRIMARY KEY, answer TEXT NOT NULL)",
        "CREATE TABLE details (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
        "INSERT INTO letters (case_id, about, addressee, begun_at, follows, turn)"
        " SELECT case_id, '', '', kept_at, 0, row_number() OVER (ORDER BY kept_at) FROM drafts ORDER BY kept_at",
        "INSERT INTO versions (letter, begun_at, kept_at, cursor, mark, record)"
        " SELECT letters.number, kept_at, kept_at, cursor, '', letter FROM drafts JOIN letters USING (case_id)",
        "DROP TABLE drafts",
    ),
)
"""What leads from each version to the next one, from none to `SCHEMA_VERSION`."""
_OF_VERSION_3 = {"letters", "versions", "happenings", "answers", "details", "state", "own_words"}
TABLES = ({"drafts", "state"}, {"drafts", "state", "own_words"}, _OF_VERSION_3)
"""The tables of each version."""


def bring_up(connection: Any, version: int) -> None:
    """Take the steps from this version to the present one, within a transaction: all of them or none."""
    for step in _STEPS[version:]:
        for statement in step:
            connection.execute(statement)
    connection.execute(f"PRAGMA user_version={SCHEMA_VERSION}")
