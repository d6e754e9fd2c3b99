"""From nothing to a small valid sheet in a folder of one's own, in whatever languages."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import yaml
from jinja2 import Environment, StrictUndefined

from factsheet.problems import DataError, Problem
from factsheet.starter.translated import KNOWN, dumped, translated
from factsheet.wording import FOLDER as WORDS
from factsheet.wording import locale_of

ENGINE = Path(__file__).resolve().parents[2]
EXAMPLE = ENGINE / "tests" / "other"
"""The sheet that the tests build is the one that is laid down, so it is always valid."""
SETTINGS = Path(__file__).parent / "mkdocs.yml.jinja"


def lay_down(folder: Path, languages: Sequence[str]) -> tuple[str, ...]:
    """Write the sheet and return its files; raise DataError if it cannot be, and write nothing."""
    languages = tuple(dict.fromkeys(languages))
    if wordless := [*_wordless(languages)]:
        raise DataError(wordless)
    files = dict(_files(folder.resolve(), languages))
    if in_the_way := [*_in_the_way(folder, files)]:
        raise DataError(in_the_way)
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assets = folder / "docs" / "assets"
    if not assets.exists():
        shutil.copytree(ENGINE / "docs" / "assets", assets)
    return tuple(sorted(files))


def _wordless(languages: Sequence[str]) -> Iterator[Problem]:
    for each in languages:
        name = f"factsheet/wording/words/{each}.yml"
        if not (WORDS / f"{each}.yml").exists():
            hint = f"translate factsheet/wording/words/en.yml and save it as {name}"
            yield Problem(
                name, 1, 1, f"the engine has no words for `{each}`", hint, "known-languages"
            )
    if not languages:
        yield Problem(
            "factsheet/wording/words", 1, 1, "no language is named", "name one, such as `en`"
        )


def _in_the_way(folder: Path, files: dict[str, str]) -> Iterator[Problem]:
    for name in files:
        if (folder / name).exists():
            place = (folder / name).as_posix()
            yield Problem(
                place, 1, 1, "this file is in the way", "move or delete it", "nothing-is-lost"
            )


def _files(folder: Path, languages: Sequence[str]) -> Iterator[tuple[str, str]]:
    for path in sorted((EXAMPLE / "data").glob("*.yml")):
        data = _read(path)
        if path.name == "factsheet.yml":
            data["languages"] = list(languages)
        yield f"data/{path.name}", dumped(translated(data, languages))
    for language in languages:
        known = language if language in KNOWN else KNOWN[0]
        for page in sorted((EXAMPLE / "docs" / known).glob("*.md")):
            yield f"docs/{language}/{page.name}", page.read_text("utf-8")
    yield "mkdocs.yml", _settings(folder, languages)


def _settings(folder: Path, languages: Sequence[str]) -> str:
    template = Environment(undefined=StrictUndefined, trim_blocks=True, keep_trailing_newline=True)  # noqa: S701  not HTML
    engine = os.path.relpath(ENGINE, folder)
    return template.from_string(SETTINGS.read_text("utf-8")).render(
        names={each: locale_of(each).get_language_name(each) or each for each in languages},
        engine="" if engine == "." else f"{Path(engine).as_posix()}/",
        titles=_read(EXAMPLE / "data" / "factsheet.yml")["title"],
        known=KNOWN[0],
    )


def _read(path: Path) -> Any:
    return yaml.load(path.read_text("utf-8"), yaml.BaseLoader)  # noqa: S506  it makes only text
