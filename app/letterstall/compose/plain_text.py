"""A case as plain text, for a terminal or a file. Templates are our own; what a case says is filled in."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from letterstall.compose.dates import long_date
from letterstall.compose.manuscript import address_lines
from letterstall.compose.postal import one_line
from letterstall.compose.words import language_name
from letterstall.core.case import Case
from letterstall.core.resources import resource

if TYPE_CHECKING:
    from jinja2.sandbox import SandboxedEnvironment


def case_summary(case: Case, today: date, language: str = "en") -> str:
    """Return everything a supporter needs of a case, in `language` where the case has it, else as it stands there."""
    model = case.model_letter(language) or next(iter(case.letters), None)
    shown = ([case.target] if case.target else []) + list(case.copy_addressees)
    text = (
        _templates()
        .get_template("case_summary.txt.j2")
        .render(
            case=case,
            title=case.title.best(language),
            language=language,
            today=today,
            languages=[language_name(tag) for tag in case.preferred_languages],
            days_left=case.days_left(today),
            is_past=case.is_past_deadline(today),
            addresses=[(one, address_lines(one, language)) for one in shown],
            model=model,
            salutation=case.target.salutation.best(model.language) if model and case.target else "",
        )
    )
    return _without_wide_gaps(text)


@cache
def _templates() -> SandboxedEnvironment:
    from jinja2 import FileSystemLoader, StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment

    made = SandboxedEnvironment(
        loader=FileSystemLoader(resource("templates")),
        undefined=StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {"line": one_line, "lines": _lines, "day": lambda day: long_date(day, "en")}
    return made


def _lines(text: str) -> str:
    """Return a text of several paragraphs without control characters, which a terminal would obey."""
    return "\n".join(one_line(line) for line in text.splitlines())


def _without_wide_gaps(text: str) -> str:
    lines: list[str] = []
    for line in text.splitlines():
        if line.strip() or (lines and lines[-1]):
            lines.append(line.rstrip())
    return "\n".join(lines).strip("\n")
