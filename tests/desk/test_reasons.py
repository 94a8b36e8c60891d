from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from letterstall.desk.reasons import reason_phrase
from letterstall.storage import paths

STORAGE = Path(paths.__file__).parent
TELLERS = ("refuse", "WrongValue", "BadLetterFile", "BrokenCaseFile", "MissingCaseFile", "_typed", "_list", "_of_type")


def translated(_context: str, text: str) -> str:
    return f"«{text}»"


def _spelt_out(node: ast.expr) -> str:
    """Return a text with a word in each of its fields."""
    if isinstance(node, ast.JoinedStr):
        return "".join(_spelt_out(part) for part in node.values)
    return str(node.value) if isinstance(node, ast.Constant) else "word"


def _reasons() -> set[str]:
    calls = (node for file in STORAGE.glob("*.py") for node in ast.walk(ast.parse(file.read_text("utf-8"))))
    found = set()
    for call in calls:
        name = getattr(call.func, "attr", getattr(call.func, "id", "")) if isinstance(call, ast.Call) else ""
        if name in TELLERS:
            texts = [*call.args, *(keyword.value for keyword in call.keywords)]
            found |= {_spelt_out(one) for one in texts if isinstance(one, (ast.Constant, ast.JoinedStr))}
    return {text for text in found if re.search(r"\w+ \w+", text)}


def test_the_reasons_that_storage_gives_are_found() -> None:
    assert len(_reasons()) > 25


@pytest.mark.parametrize("reason", sorted(_reasons()))
def test_every_reason_of_storage_has_a_translation(reason: str) -> None:
    assert reason_phrase(reason, translated).startswith("«")


def test_the_fields_of_a_reason_are_filled_again() -> None:
    words = {"a number from {least} to {most} is expected": "eine Zahl von {least} bis {most} wird erwartet"}

    def german(_context: str, text: str) -> str:
        return words[text]

    reason = reason_phrase("text_scale: a number from 100 to 200 is expected", german)
    assert reason == "text_scale: eine Zahl von 100 bis 200 wird erwartet"


def test_a_reason_nobody_translated_stands_as_it_is() -> None:
    assert reason_phrase("the moon is full; {odd}", translated) == "the moon is full; {odd}"
