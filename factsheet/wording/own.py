"""The words of a sheet itself: single ones in place of the engine's, or a whole other language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

from factsheet.problems import Problem
from factsheet.reading import yamlfile
from factsheet.wording.codes import advice, is_written
from factsheet.wording.judging import Judge
from factsheet.wording.phrases import categories, shipped

FOLDER = "words"
"""The folder beside the records that holds them, a file for each language."""
NEUTRAL = dict.fromkeys(
    ("numbers", "people", "persons", "of", "article", "those", "who", "acts", "being", "no"), ""
) | dict.fromkeys(("ratio", "below", "pair", "joining"), "")
NEUTRAL |= dict.fromkeys(("between", "plural", "verb"), "(?!)")
"""How people are counted in a language of which nobody has said it: with digits alone."""
OWN_TO_EACH = ("few_", "currency_", "case_", "rule_")
"""How words begin that a language may lack: CLDR, the vocabulary or nobody needs them."""
SHOWN = 5
"""How many missing words are named."""


@dataclass
class OwnWords:
    """What a sheet says otherwise than the engine."""

    words: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    """All words of each language that has some of its own."""
    given: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    """Those of them that stand in the files."""
    problems: list[Problem] = field(default_factory=list)
    """What is wrong with them, each in its place."""
    missing: list[Problem] = field(default_factory=list)
    """One line for each language of which words are missing; others stand for them."""


def own_words(folder: Path, languages: Sequence[str]) -> OwnWords:
    """Return the words that the files of a folder hold for these languages; none without it.

    What a language lacks stands in the first of them that the engine speaks, or in English. It
    never raises: what cannot be used is a problem in its place.
    """
    found = OwnWords()
    base = next((code for code in languages if shipped(code)), "en")
    for path in sorted(folder.glob("*.yml")):
        file, language = yamlfile.read(path, path.as_posix()), path.stem
        if not is_written(language):
            file.report((1, 1), f"`{language}` is the code of no language", advice(language))
        elif language not in languages:
            hint = f"add `{language}` to `languages:` in factsheet.yml, or delete the file"
            file.report((1, 1), "the sheet is not in this language", hint)
        else:
            _add(found, file, language, base)
        found.problems += file.problems
    return found


def _add(found: OwnWords, file: yamlfile.YamlFile, language: str, base: str) -> None:
    spoken = shipped(language)
    judge = Judge(file, language, shipped("en") or {})
    given = found.given[language] = judge.words()
    found.words[language] = MappingProxyType(
        _over(dict(spoken), given) if spoken else _completed(given, language, base)
    )
    lacking = [] if spoken else [*lacks(given, language)]
    if lacking and file.value is not None:
        named = ", ".join(f"`{name}`" for name in lacking[:SHOWN])
        more = f" and {len(lacking) - SHOWN} more" if len(lacking) > SHOWN else ""
        fault = f"{len(lacking)} words of `{language}` are missing: {named}{more}"
        hint = f"fill them in; until then they stand in `{base}`"
        found.missing.append(Problem(file.name, 1, 1, fault, hint, "languages-are-known"))


def lacks(given: Mapping[str, Any], language: str) -> Iterator[str]:
    """Yield the name of each word, or form of one, that a language needs and that is not given."""
    for key, model in (shipped("en") or {}).items():
        if key.startswith(OWN_TO_EACH):
            continue
        if isinstance(model, str):
            yield from () if given.get(key) else (key,)
        else:
            forms = _nested(model) if key == "dates" else (*categories(language),)
            yield from (f"{key}.{form}" for form in forms if not _at(given.get(key), form))


def _nested(dates: Mapping[str, Any]) -> Iterator[str]:
    """Yield what a language needs for its dates, those forms left out that English has alone."""
    for key, model in dates.items():
        if isinstance(model, str):
            yield key
        elif not key.endswith(("_of", "_on")):
            yield from (f"{key}.{form}" for form in (model if key == "seasons" else ("other",)))


def _at(value: Any, path: str) -> Any:
    for step in path.split("."):
        value = value.get(step) if isinstance(value, Mapping) else None
    return value


def _completed(given: Mapping[str, Any], language: str, base: str) -> dict[str, Any]:
    """Return the words of a language, those of another one in place of what it lacks."""
    result: dict[str, Any] = {f"few_{key}": text for key, text in NEUTRAL.items()}
    for key, model in (shipped(base) or {}).items():
        if key.startswith(("few_", "currency_")):
            continue
        counted = isinstance(model, Mapping) and key != "dates"
        result[key] = _forms(model, language) if counted else model
    return _over(result, given)


def _forms(model: Mapping[str, str], language: str) -> dict[str, str]:
    return {form: model.get(form, model["other"]) for form in categories(language)}


def _over(under: dict[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """Return words with others laid over them, form by form."""
    for key, value in given.items():
        if isinstance(value, Mapping):
            under[key] = _over(dict(under.get(key, {})), value)
        elif value:
            under[key] = value
    return under
