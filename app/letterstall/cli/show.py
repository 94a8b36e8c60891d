"""`letterstall show`: a case to read in the terminal."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Iterator

from letterstall.cli.terminal import say, tell
from letterstall.core.case import Addressee, Case, Person
from letterstall.core.letter import editor_line
from letterstall.desk.desk import Desk
from letterstall.desk.messages import finding_sentence
from letterstall.desk.names import name_of_country
from letterstall.desk.orders import deadline_findings
from letterstall.storage.paths import Paths

_ADDRESSEE_WORDS = {"target": "Write to", "copy": "Copy to", "embassy": "Embassy"}


def run(chosen: Namespace) -> int:
    """Print the case, in English where it has English, and its first model letter. Raises LetterstallError."""
    desk = Desk(Paths.of_this_user())
    case = desk.open_case(chosen.case)
    say("\n\n".join(part for part in _parts(case) if part))
    for finding in deadline_findings(case, desk.today()):
        tell(finding_sentence(finding))
    return 0


def _parts(case: Case) -> Iterator[str]:
    yield case.title.best("en").upper()
    yield "\n".join(_facts(case))
    yield case.summary.best("en")
    yield from ("\n".join(_address(one)) for one in case.addressees)
    yield from _model_letter(case)
    if case.background:
        yield f"ADDITIONAL INFORMATION\n\n{case.background.best('en')}"
    yield "\n".join((*case.notes, *case.links))


def _facts(case: Case) -> Iterator[str]:
    if case.is_practice:
        yield "Practice case: invented, not to be posted."
    yield from map(_person, case.people)
    if case.deadline:
        yield f"Deadline: {case.deadline_kind} {case.deadline}"
    if case.preferred_languages:
        own = ", or your own" if case.own_language_welcome else ""
        yield f"Preferred languages: {', '.join(case.preferred_languages)}{own}"


def _person(person: Person) -> str:
    native = f" ({person.native_name})" if person.native_name else ""
    return f"{person.name}{native}{', ' if person.pronouns else ''}{person.pronouns}"


def _address(addressee: Addressee) -> Iterable[str]:
    yield f"{_ADDRESSEE_WORDS[addressee.kind]}:"
    lines = (addressee.name, addressee.office, *addressee.lines, name_of_country(addressee.country, "en"))
    yield from (f"  {line}" for line in lines if line)
    yield from (f"  {channel.kind}: {channel.value} {channel.remark}".rstrip() for channel in addressee.channels)


def _model_letter(case: Case) -> Iterator[str]:
    if not case.letters:
        return
    model = case.letters[0]
    yield f"MODEL LETTER ({model.language})"
    salutation = case.target.salutation.best(model.language) if case.target else ""
    yield from (salutation, *map(editor_line, model.blocks), model.closing)
