"""What pydantic found wrong with a record, in the words of an editor."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel, ValidationError

from factsheet.problems import BadValueError, did_you_mean, shown
from factsheet.reading.keys import keys_at, renamed
from factsheet.reading.yamlfile import Key, KeyPath

_WANTED = {
    "model": ("a mapping of keys", "write `key: value`"),
    "dict": ("a mapping", "write each text as `language: text`, such as `en: …`"),
    "tuple": ("a list", "write `[…]`, or each item on a line that begins with `- `"),
}


def explain(error: ValidationError, kind: type[BaseModel]) -> Iterator[tuple[KeyPath, str, str]]:
    """Yield trail, fault and way out for each thing that is wrong with a record.

    One cause gives one of them: a key under a wrong name, or in a wrong record, is not reported
    as missing too, and a text that a comma split is one fault however many pieces it has.
    """
    errors = error.errors(include_url=False)
    strays = _strays(errors)
    lacking = {str(detail["loc"][-1]) for detail in errors if detail["type"] == "missing"}
    absent: defaultdict[KeyPath, list[str]] = defaultdict(list)
    for each in errors:
        path = tuple(each["loc"])
        if each["type"] == "extra_forbidden":
            if path[-1] in strays[path[:-1]]:
                meant = strays[path[:-1]][path[-1]]
                hint = _moved(path[-1], meant, lacking) or _way_out(path, each["input"], kind)
                yield (
                    (*path[:-1], Key(path[-1])),
                    f"unknown key {shown(path[-1])}",
                    hint,
                )
        elif each["type"] == "missing":
            if not _follows(each, path, strays, errors):
                absent[path[:-1]].append(str(path[-1]))
        elif not _follows(each, path, strays, errors):
            at, fault, hint = _fault(each)
            yield (*path, *at), fault, hint
    for record, keys in absent.items():
        yield record, *_absent(keys)


def _strays(errors: list[Any]) -> defaultdict[KeyPath, dict[Any, str]]:
    """Return the unknown keys of each record, with the missing key that each stands for.

    Of the pieces that a comma made of one text, only the first is kept.
    """
    unknown: defaultdict[KeyPath, dict[str, Any]] = defaultdict(dict)
    missing: defaultdict[KeyPath, list[str]] = defaultdict(list)
    for each in errors:
        *record, last = each["loc"] or [""]
        if each["type"] == "extra_forbidden":
            unknown[tuple(record)][str(last)] = each["input"]
        elif each["type"] == "missing":
            missing[tuple(record)].append(str(last))
    found: defaultdict[KeyPath, dict[Any, str]] = defaultdict(dict)
    for path, given in unknown.items():
        pieces = [key for key, value in given.items() if value == ""]
        kept = [key for key in given if key not in pieces[1:]]
        found[path] = renamed(kept, missing[path])
    return found


def _moved(key: Any, meant: str, lacking: set[str]) -> str:
    """Return which missing key was meant, or that another record is missing this one."""
    if meant:
        return f"did you mean `{meant}`?"
    return "indent it like the keys of the record it belongs to" if key in lacking else ""


def _way_out(path: KeyPath, given: Any, kind: type[BaseModel]) -> str:
    """Return what to do about an unknown key that stands for no missing one."""
    known = keys_at(kind, path[:-1])
    near = did_you_mean(str(path[-1]), known)
    if not near and given == "":
        return "quote a text that has a comma in it, and write `1279` for `1,279`"
    return near or f"delete it; known keys: {', '.join(f'`{key}`' for key in known)}"


def _follows(
    each: Any, path: KeyPath, strays: dict[KeyPath, dict[Any, str]], errors: list[Any]
) -> bool:
    """Return whether an error follows from another.

    A list is too short since its items are wrong; a missing key stands under another name, or in
    the wrong record.
    """
    if each["type"] == "too_short":
        return any(other["loc"][: len(path)] == path for other in errors if other is not each)
    if each["type"] != "missing":
        return False
    record, key = path[:-1], path[-1]
    if key in strays.get(record, {}).values():
        return True
    for other, keys in strays.items():  # in a record around this one, or inside it
        if key in keys and (other[: len(record)] == record or record[: len(other)] == other):
            return True
    faults = (detail.get("ctx", {}).get("error") for detail in errors)
    return any(isinstance(fault, BadValueError) and key in fault.at for fault in faults)


def _absent(keys: list[str]) -> tuple[str, str]:
    """Return the fault and the way out of a record that lacks some keys."""
    if len(keys) == 1:
        return f"the key `{keys[0]}` is missing", f"add `{keys[0]}:`"
    return f"the keys {', '.join(f'`{key}`' for key in keys)} are missing", "add them"


def _fault(each: Any) -> tuple[KeyPath, str, str]:
    """Return the rest of the trail, the fault and the way out of one of pydantic's errors."""
    given, context = each["input"], each.get("ctx", {})
    match each["type"]:
        case "value_error":
            return _refused(context["error"])
        case "enum" if given and isinstance(given, str):
            words = str(context["expected"]).replace(" or ", ", ").replace("'", "").split(", ")
            hint = did_you_mean(given, words) or f"write {' or '.join(f'`{w}`' for w in words)}"
            return (), f"{_shape(given)} is not one of the words allowed here", hint
        case "enum":
            return (), f"{_shape(given)} stands where one word is wanted", "write one word"
        case "too_short":
            few = f"{context['actual_length'] or 'none'} where {context['min_length']} are wanted"
            return (), f"too few values: {few}", "add what is missing, or delete the key"
    wanted, hint = _WANTED.get(each["type"].split("_")[0], ("something else", "compare a record"))
    return (), f"{_shape(given)} stands where {wanted} is wanted", hint


def _refused(error: ValueError) -> tuple[KeyPath, str, str]:
    if isinstance(error, BadValueError):
        return tuple(Key(step) for step in error.at), error.fault, error.hint
    fault, _, hint = str(error).rpartition("; ")
    return (), fault or hint, hint if fault else ""


def _shape(given: Any) -> str:
    if isinstance(given, list):
        return "a list"
    if isinstance(given, dict):
        return "a mapping"
    return shown(given) if given else "nothing"
