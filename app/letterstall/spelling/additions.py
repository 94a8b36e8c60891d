"""Words of letters like ours that the dictionaries lack."""

from __future__ import annotations

import tomllib
from functools import cache

from letterstall.core.misspelling import OwnWord
from letterstall.core.resources import resource


@cache
def additions() -> frozenset[OwnWord]:
    """Return the added words, right as they are written."""
    listed = tomllib.loads(resource("dictionaries", "additions.toml").read_text(encoding="utf-8"))
    return frozenset(OwnWord(language, word) for language, words in listed.items() for word in words)
