"""What a person reads of a fact that differs, of a name from another case, of a tone that may shut the reader's ear."""

from __future__ import annotations

from collections.abc import Callable

from letterstall.core.findings import Finding

_DIFFERENCES = ("name_differs", "date_differs", "number_differs", "place_differs")


def check_sentence(finding: Finding, translate: Callable[..., str]) -> str | None:
    """Return the sentence with its fields not yet filled, None for a finding that is told elsewhere."""
    if finding.kind in _DIFFERENCES:
        if finding.fact("expected"):
            return translate("Messages", "“{found}”: the case says {expected}.")
        return translate("Messages", "“{found}” is not in the case.")
    match finding.kind:
        case "closing_differs":
            return translate("Messages", "The closing greets “{found}”, the letter begins with “{expected}”.")
        case "stranger":
            return translate(
                "Messages",
                "“{name}” belongs to another case. The PDF can be saved when this name is out or changed.",
            )
        case "insult":
            return translate(
                "Messages", "“{found}” may be taken as an insult. Somebody who feels insulted reads no further."
            )
        case "threat":
            return translate("Messages", "“{found}” may be taken as a threat. A courteous letter is read to its end.")
        case "politics":
            return translate(
                "Messages", "“{found}” sounds like politics. A letter that keeps to the person is more likely to help."
            )
        case "shouting":
            return translate("Messages", "“{found}” reads like shouting. The facts speak for themselves.")
        case "publisher_named":
            return translate("Messages", "The letter names {found}. Some sections advise against it: please ask yours.")
    return None
