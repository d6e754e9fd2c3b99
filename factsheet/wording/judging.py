"""What is wrong with a word that a sheet says in its own way."""

from __future__ import annotations

import string
from collections.abc import Mapping
from typing import Any

from babel.dates import parse_pattern

from factsheet.problems import did_you_mean
from factsheet.reading.yamlfile import Key, KeyPath, YamlFile
from factsheet.wording.phrases import categories

CASES = ("_of", "_on")
"""How forms of a date end that stand after other words."""
BOTH = {"number", "roman"}
"""The gaps of a century, of which each language takes one."""
OPTIONAL = ("case_", "currency_")
"""How words begin that the engine's English has no line for."""


class Judge:
    """A file of words, compared with the words that the engine has."""

    def __init__(self, file: YamlFile, language: str, model: Mapping[str, Any]) -> None:
        """Take the file, its language, and the words of the engine in English."""
        self._file, self._model = file, model
        self._plurals = categories(language)

    def words(self) -> dict[str, Any]:
        """Return the words that can be used; the others are reported to the file."""
        value = self._file.value
        if value is None:
            return {}
        if not isinstance(value, dict):
            self._file.report((1, 1), "the file is no list of words", "write `key: text` lines")
            return {}
        found = {}
        for key, said in value.items():
            known = self._known(key)
            if known is None:
                hint = did_you_mean(key, self._model) or "delete it"
                self._report((Key(key),), f"the interface has no word `{key}`", hint)
            elif (used := self._used((key,), said, known)) is not None:
                found[key] = used
        return found

    def _known(self, key: str) -> Any:
        return self._model.get(key, "" if key.startswith(OPTIONAL) else None)

    def _used(self, path: KeyPath, said: Any, model: Any) -> Any:
        """Return what is said as far as it can be used; None where it cannot."""
        if isinstance(model, Mapping):
            return self._forms(path, said, model)
        if not isinstance(said, str):
            self._report(path, f"`{path[-1]}` is one text, not several", "write it in one line")
            return None
        fault, hint = _of_pattern(path, said) or _of_gaps(said, model) if said else ("", "")
        if fault:
            self._report(path, fault, hint)
        return None if fault else said

    def _forms(self, path: KeyPath, said: Any, model: Mapping[str, Any]) -> Any:
        if not isinstance(said, dict):
            if said:
                hint = f"write `{{{', '.join(f'{form}: …' for form in self._plurals)}}}`"
                self._report(path, f"`{path[-1]}` needs its forms", hint)
            return None
        names = self._names(path, model)
        found = {}
        for key, form in said.items():
            base = _base(key, model) if path == ("dates",) else model.get(key, model.get("other"))
            is_known = base is not None if names is None else key in names
            if not is_known:
                hint = did_you_mean(key, names or model) or "delete it"
                self._report((*path, Key(key)), f"`{path[-1]}` has no form `{key}`", hint)
            elif (used := self._used((*path, key), form, base)) is not None:
                found[key] = used
        return found

    def _names(self, path: KeyPath, model: Mapping[str, Any]) -> tuple[str, ...] | None:
        """Return the forms that a word may have; None where it may have any of its kind."""
        if path[0] != "dates":
            return self._plurals
        return tuple(model) if len(path) > 1 and "21" in model else None

    def _report(self, path: KeyPath, fault: str, hint: str) -> None:
        self._file.report(self._file.place(path), fault, hint)


def _base(key: str, dates: Mapping[str, Any]) -> Any:
    """Return the form of a date that English has, also for one that it has only without a case."""
    return dates.get(key, dates.get(key[:-3]) if key.endswith(CASES) else None)


def _of_pattern(path: KeyPath, said: str) -> tuple[str, str] | None:
    """Return what is wrong with a pattern of CLDR; None for what is none, or well."""
    key = str(path[-1])
    is_pattern = key.startswith("tick_") or (
        len(path) == 2 and path[0] == "dates" and key.startswith(("day", "month", "year_", "year"))
    )
    if not is_pattern or key.startswith("years"):
        return None
    try:
        parse_pattern(said)
    except ValueError:
        return f"`{said}` is no pattern of a date", "write one such as `d MMMM y`, text in `'…'`"
    return None


def _of_gaps(said: str, model: str) -> tuple[str, str]:
    """Return what is wrong with the gaps of a text; nothing where they are those of the model."""
    wanted = gaps(model)
    try:
        found = gaps(said)
    except ValueError:
        return f"a brace of `{said}` has no other", "write `{{` for a brace itself"
    wanted = wanted | BOTH if wanted & BOTH and found & BOTH and "roman" in found else wanted
    for name in sorted(found - wanted):
        near = did_you_mean(name, wanted - found) or "delete it"
        return f"nothing fills `{{{name}}}`", near.replace("`", "`{", 1).replace("`?", "}`?")
    lost = sorted(wanted - found - BOTH if found & BOTH else wanted - found)
    return (f"the text lacks `{{{lost[0]}}}`", "put it where it belongs") if lost else ("", "")


def gaps(text: str) -> set[str]:
    """Return the names of what is filled into a text; raise ValueError for a brace alone."""
    parts = [*string.Formatter().parse(text)]
    if any(how or conversion for _, _, how, conversion in parts):
        raise ValueError(text)
    return {name for _, name, _, _ in parts if name is not None}
