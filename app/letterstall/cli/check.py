"""`letterstall check`: what stands in the way of a letter, and what else to look at."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from letterstall.cli.letters import Ordered, ordered, tell_findings
from letterstall.cli.terminal import say, say_json
from letterstall.core.findings import Finding
from letterstall.desk.desk import Desk
from letterstall.desk.messages import plain_sentence


def run(chosen: Namespace) -> int:
    """Look the letter over; 1 when a finding would stop the export. Raises LetterstallError."""
    work = ordered(chosen, Desk.of_this_user())
    if chosen.json:
        findings = [_as_json(work, finding) for finding in work.proof.findings]
        say_json({"case": work.case.id, "pages": work.proof.page_count, "findings": findings})
    else:
        tell_findings(work, work.proof.findings)
        say(_summary(work))
    return 1 if work.proof.stops else 0


def _summary(work: Ordered) -> str:
    verdict = "The letter cannot be exported yet." if work.proof.stops else "The letter can be exported."
    return f"{verdict} Pages, with copies: {work.proof.page_count}."


def _as_json(work: Ordered, finding: Finding) -> dict[str, Any]:
    line = work.letter.line_of(finding.block)
    return {
        "kind": finding.kind,
        "stops": finding.stops,
        "message": plain_sentence(finding),
        "file": str(work.letter.body_file) if line else None,
        "line": line or None,
        "facts": dict(finding.facts),
    }
