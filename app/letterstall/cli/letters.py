"""What `export` and `check` have in common: the proof of the letter that the command line describes."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable
from dataclasses import dataclass

from letterstall.cli.terminal import tell
from letterstall.core.case import Case
from letterstall.core.findings import Finding
from letterstall.core.stationery import Copies, Stationery
from letterstall.desk.desk import Desk
from letterstall.desk.messages import plain_sentence
from letterstall.desk.orders import Order, OrderedLetter, chosen_layout, ordered_letter, sender_from
from letterstall.desk.proof import Proof


@dataclass(frozen=True, slots=True)
class Ordered:
    """A case, the letter for it and its proof."""

    case: Case
    letter: OrderedLetter
    proof: Proof

    def place_of(self, finding: Finding) -> str:
        """Return the file and line a finding is about, "" where there is none."""
        file, line = self.letter.body_file, self.letter.line_of(finding.block)
        return f"{file}:{line}" if line else ""


def ordered(chosen: Namespace, desk: Desk) -> Ordered:
    """Return the proof of what the command line asks for. Raises LetterstallError."""
    order = Order(chosen.letter_language or "", sender_from(chosen.sender), chosen.place, chosen.date, chosen.body)
    stationery = Stationery(chosen_layout(desk, chosen.layout, chosen.paper))
    case = desk.open_case(chosen.case)
    letter = ordered_letter(case, order, desk.today())
    return Ordered(case, letter, desk.proof(letter.letter, case, stationery, Copies(chosen.copies)))


def tell_findings(ordered: Ordered, findings: Iterable[Finding]) -> None:
    """Print one message for each finding."""
    for finding in findings:
        tell(plain_sentence(finding), ordered.place_of(finding))
