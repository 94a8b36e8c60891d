"""`letterstall import`: the case that is in an Urgent Action, to be checked before it is used."""

from __future__ import annotations

import json
import re
from argparse import Namespace
from pathlib import Path

from letterstall.cli.terminal import say, tell
from letterstall.core.errors import DocumentError, NoCaseFound
from letterstall.desk.desk import Desk
from letterstall.desk.doubt_sentences import doubt_sentence, remark_sentence
from letterstall.desk.importing import Imported, Importing
from letterstall.desk.messages import error_sentence
from letterstall.desk.proposal_record import record_of

_STEERING = re.compile("[\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def run(chosen: Namespace) -> int:
    """Read each file; return 0 when each gave a case, 1 when one holds none, 2 when one cannot be read."""
    importing = Desk.of_this_user().importing
    return max(_import(importing, file, chosen) for file in chosen.files)


def _import(importing: Importing, file: Path, chosen: Namespace) -> int:
    try:
        imported = importing.read_document(file)
    except DocumentError as error:
        sentence = error_sentence(error)
        if chosen.json:
            _say_object({"file": str(file), "case": None, "error": sentence})
        tell(sentence)
        return 1 if isinstance(error, NoCaseFound) else 2
    if chosen.json:
        earlier = importing.earlier_case(imported.proposal)
        _say_object({"file": str(file), **record_of(imported, earlier)})
    else:
        _say_case(importing, imported)
    if chosen.to is not None:
        return _save(importing, imported, chosen.to)
    return 0


def _say_object(value: object) -> None:
    """Print an object on one line: several files give several lines. What would steer a terminal is escaped."""
    text = json.dumps(value, ensure_ascii=False)
    print(_STEERING.sub(lambda found: f"\\u{ord(found[0]):04x}", text))


def _say_case(importing: Importing, imported: Imported) -> None:
    proposal = imported.proposal
    say(importing.summary(proposal.case))
    for remark in imported.document.remarks:
        tell(remark_sentence(remark), imported.name)
    for doubt in proposal.doubts:
        tell(doubt_sentence(doubt), f"{imported.name}: {doubt.field}")
    if proposal.closes:
        tell("This document says that no more letters are asked for.", imported.name)


def _save(importing: Importing, imported: Imported, folder: Path) -> int:
    """Save the case in a folder of its own; what cannot be a case yet is told and not saved."""
    if imported.proposal.closes or not imported.proposal.case.letters or not imported.proposal.case.addressees:
        tell("It was not saved: a case needs a model letter and one addressee.", imported.name)
        return 1
    case = importing.save_import(imported, imported.proposal.case, folder)
    tell(f"Saved as {folder / case.id}. Please compare it with the document before you use it.", imported.name)
    return 0
