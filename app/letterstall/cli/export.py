"""`letterstall export`: the letter and its copies as a PDF."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from letterstall.cli.letters import ordered, tell_findings
from letterstall.cli.terminal import say, tell
from letterstall.desk.desk import Desk


def run(chosen: Namespace) -> int:
    """Write the PDF and print its name; 1 when a finding stands in the way. Raises LetterstallError."""
    if _is_part_of_the_letter(chosen):
        tell(f"{chosen.to} is what the letter is made of. Nothing was written. Choose another name for the PDF.")
        return 2
    desk = Desk.of_this_user()
    work = ordered(chosen, desk)
    tell_findings(work, work.proof.findings)
    if work.proof.stops:
        tell(f"{chosen.to} was not written.")
        return 1
    for file in desk.export(work.proof, chosen.to):
        say(str(file))
    return 0


def _is_part_of_the_letter(chosen: Namespace) -> bool:
    """Say whether the PDF would replace the text, the sender's file or one of the case's own."""
    target: Path = chosen.to
    if not target.is_file():
        return False
    given = (one for one in (chosen.body, chosen.sender) if one is not None and one.exists())
    folder = Path(chosen.case)
    is_in_case = folder.is_dir() and target.resolve().is_relative_to(folder.resolve())
    return any(target.samefile(one) for one in given) or (is_in_case and target.suffix.lower() != ".pdf")
