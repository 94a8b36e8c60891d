"""The words by which Urgent Actions are understood, from the files of `resources/intake/`."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from typing import Any

from letterstall.core.resources import resource
from letterstall.intake.understanding.folding import folded, tokens_of

Phrase = tuple[str, ...]
"""Folded words in their order."""


@cache
def vocabulary(name: str) -> dict[str, Any]:
    """Return a file of `resources/intake/` as it stands."""
    return tomllib.loads(resource("intake", f"{name}.toml").read_text("utf-8"))


@cache
def phrases(name: str, section: str, key: str = "words") -> tuple[Phrase, ...]:
    """Return a list of phrases, each as folded words, the longest first."""
    found = {tuple(token.word for token in tokens_of(phrase)) for phrase in vocabulary(name)[section][key]}
    return tuple(sorted((one for one in found if one), key=len, reverse=True))


@cache
def words(name: str, section: str, key: str = "words") -> frozenset[str]:
    """Return the phrases of one word, folded."""
    return frozenset(phrase[0] for phrase in phrases(name, section, key) if len(phrase) == 1)


@cache
def stems(name: str, section: str, key: str = "words") -> tuple[str, ...]:
    """Return phrases as folded texts, to be looked for inside a text."""
    return tuple(folded(phrase) for phrase in vocabulary(name)[section][key])


@cache
def alternatives(name: str, section: str, key: str = "words") -> str:
    """Return the phrases as one group of a pattern, the longest first; white space in them may be of any kind."""
    listed = sorted(vocabulary(name)[section][key], key=len, reverse=True)
    return "(?:" + "|".join(r"\s+".join(re.escape(word) for word in phrase.split()) for phrase in listed) + ")"
