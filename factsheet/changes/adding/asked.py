"""What somebody gives and what is still missing: fields of the records that are to be written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, get_args

from pydantic import BaseModel, ValidationError

from factsheet.model import Change, Event, Observation, Record, Source
from factsheet.problems import DataError, Problem, did_you_mean, shown
from factsheet.reading.invalid import explain
from factsheet.reading.keys import keys_at
from factsheet.values.quantity import Quantity
from factsheet.values.when import When

RULE = "fields-can-be-written"
OWN = {
    "at": "the place: headline, lead, excerpt, paragraph 2; its words go into `passage=`",
    "passage": "at most twelve words of the publication, exactly as they stand there",
}
"""Fields that no record has, and what they say."""


@dataclass
class Asked:
    """The fields of three records, as an editor would write them."""

    own: dict[str, Any] = field(default_factory=dict)
    """Of the observation or the event."""
    source: dict[str, Any] = field(default_factory=dict)
    change: dict[str, Any] = field(default_factory=dict)
    counts: dict[str, str] = field(default_factory=dict)
    """What was counted at an event, by the name of the count."""
    at: str = ""
    """The place in the publication."""
    passage: str = ""
    """Words that stand at that place; may be left out."""

    def take(self, kind: type[Record], name: str, value: str) -> None:
        """Keep the value of a field; raise DataError where no record has it."""
        value = " ".join(value.split())
        head, _, rest = name.partition(".")
        if name in OWN:
            setattr(self, name, value)
        elif head == "counts" and rest and kind is not Observation:
            self.counts[rest] = value
        elif head in ("source", "change") and rest:
            model = Source if head == "source" else Change
            _keep(getattr(self, head), model, rest, value, name)
        else:
            _keep(self.own, kind, name, value, name)


def _keep(record: dict[str, Any], model: type[Record], name: str, value: str, whole: str) -> None:
    key, _, language = name.partition(".")
    known = keys_at(model, ())
    if key not in known:
        names = [*known, *OWN, "source", "change", "counts"]
        hint = did_you_mean(key, names) or f"known: {', '.join(f'`{entry}`' for entry in names)}"
        raise DataError([Problem("", 0, 0, f"no field {shown(whole)}", hint, RULE)])
    shape = _shape(model, key)
    if shape is dict and not language:
        hint = f"write `{whole}.en=TEXT`, once for each language"
        raise DataError([Problem("", 0, 0, f"{shown(whole)} has a text a language", hint, RULE)])
    if shape is dict:
        record.setdefault(key, {})[language] = value
    else:
        record[key] = re.split(r" *, *", value) if shape is tuple else value


def _shape(model: type[BaseModel], key: str) -> Any:
    """Return dict for a text a language, tuple for a list, else str."""
    pending = [model.model_fields[key].annotation]
    while pending:
        each = pending.pop()
        origin = getattr(each, "__origin__", None)
        if origin in (dict, tuple):
            return origin
        if each in (Quantity, When):
            return str
        pending += get_args(each)
    return str


def is_in_each_language(model: type[Record], key: str) -> bool:
    """Return whether a field holds a text in each language."""
    return _shape(model, key) is dict


def described(model: type[Record], key: str) -> str:
    """Return what a field of a record holds, in the words of the model, on one line."""
    about = " ".join((model.model_fields[key].description or "").split()).rstrip(".")
    return about[:1].lower() + about[1:]


def refused(model: type[Record], raw: Mapping[str, Any], head: str) -> Iterator[Problem]:
    """Yield what is wrong with the fields of a record, each under the name it was given by."""
    try:
        model.model_validate(raw)
    except ValidationError as error:
        for path, fault, hint in explain(error, model):
            name = ".".join(map(str, path)) or "id"
            yield Problem("", 0, 0, f"{head}{name}: {fault}", hint, RULE)


def unfit(fault: str, hint: str) -> DataError:
    """Return the error of what cannot be added, with the way out."""
    return DataError([Problem("", 0, 0, fault, hint, RULE)])


def refuse(problems: Iterable[Problem]) -> None:
    """Raise DataError if there is any problem."""
    if found := list(problems):
        raise DataError(found)


def event_or_value(is_event: bool) -> type[Record]:
    """Return which kind of record is added."""
    return Event if is_event else Observation
