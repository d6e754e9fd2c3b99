"""What pydantic found wrong with a record, in the words of an editor."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel, ValidationError

from factsheet.problems import did_you_mean
from factsheet.yamlfile import Trail


def explain(error: ValidationError, kind: type[BaseModel]) -> Iterator[tuple[Trail, str, str]]:
    """Yield place, fault and way out for each thing that is wrong."""
    errors = error.errors(include_url=False)
    misspelt = {
        (each["loc"][:-1], _nearest(str(each["loc"][-1]), kind, each["loc"]))
        for each in errors
        if each["type"] == "extra_forbidden"
    }
    for each in errors:
        trail: Trail = tuple(each["loc"])
        if each["type"] == "missing" and (trail[:-1], trail[-1]) in misspelt:
            continue  # the key stands there under a misspelt name
        yield trail, *_sentence(each, kind, trail)


def _sentence(each: Any, kind: type[BaseModel], trail: Trail) -> tuple[str, str]:
    given, last = each.get("input"), trail[-1] if trail else ""
    match each["type"]:
        case "missing":
            return f"the key `{last}` is missing", f"add `{last}:`"
        case "extra_forbidden":
            near = _nearest(str(last), kind, trail)
            fix = f"did you mean `{near}`?" if near else f"delete it; known keys: {_known(kind, trail)}"
            return f"unknown key `{_short(last)}`", fix
        case "enum":
            allowed = str(each["ctx"]["expected"]).replace("'", "").replace(" or ", ", ").split(", ")
            fix = did_you_mean(str(given), allowed) or f"write one of {', '.join(allowed)}"
            return f"`{_short(given)}` is not one of the words allowed here", fix
        case "value_error":
            message, _, fix = str(each["ctx"]["error"]).partition("; ")
            return message, fix
        case "bool_parsing" | "bool_type":
            return f"`{_short(given)}` is neither yes nor no", "write `yes` or `no`"
        case "too_short":
            return "too few values stand here", f"give at least {each['ctx']['min_length']}"
        case "string_pattern_mismatch":
            return f"`{_short(given)}` has the wrong form", "compare it with another record"
    return f"{_shape(given)} stands where {_wanted(each['type'])} is wanted", "compare it with another record"


def _shape(given: Any) -> str:
    if isinstance(given, list):
        return "a list"
    return "a mapping" if isinstance(given, dict) else f"`{_short(given)}`"


def _wanted(error: str) -> str:
    if error.startswith(("tuple", "list")):
        return "a list"
    return "a mapping of keys" if error.startswith(("dict", "model")) else "one value"


def _short(value: Any) -> str:
    text = " ".join(str(value).split())
    return text if len(text) <= 60 else f"{text[:57]}..."


def _nearest(word: str, kind: type[BaseModel], trail: Trail) -> str:
    return did_you_mean(word, _keys(kind, trail)).removeprefix("did you mean `").removesuffix("`?")


def _known(kind: type[BaseModel], trail: Trail) -> str:
    return ", ".join(f"`{each}`" for each in _keys(kind, trail))


def _keys(kind: type[BaseModel], trail: Trail) -> list[str]:
    """Return the keys that the record at the trail's end knows."""
    for step in trail[:-1]:
        if isinstance(step, str):
            inner = _model_in(kind.model_fields[step].annotation) if step in kind.model_fields else None
            if inner is None:
                return []
            kind = inner
    return list(kind.model_fields)


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    inner = (_model_in(each) for each in getattr(annotation, "__args__", ()))
    return next((each for each in inner if each), None)
