"""The files of a small valid sheet, each by its path, in whatever languages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from jinja2 import Environment, StrictUndefined

from factsheet.reading.schema import schemas
from factsheet.starter.distribution import home, requirement
from factsheet.starter.skeleton import skeleton
from factsheet.starter.translated import translated
from factsheet.wording import own_name, shipped

SHEET = Path(__file__).parent / "sheet"
"""What is laid down. A file that ends in `.jinja` is filled, the others are copied."""
LIKE = Path(__file__).parent / "like"
"""Other subjects, a folder each: their data, and the pages that differ."""
TEMPLATE = ".jinja"
SPOKEN = ("en", "uk")
"""The languages of the files around a sheet: its README, the forms of its repository."""


def subjects() -> dict[str, tuple[str, ...]]:
    """Return the subjects of which there is a sheet, each with the languages it is written in."""
    folders = sorted(path for path in LIKE.iterdir() if (path / "data").is_dir())
    return {path.name: _written(path) for path in folders}


def files(languages: Sequence[str], owner: str, like: str = "") -> Iterator[tuple[str, str]]:
    """Yield the path and the text of each file; `owner` is asked to review each change.

    `like` is the subject that the data and the first page are about; books of a library without.
    """
    templates = _templates(languages, owner)
    laid = _laid(like)
    written = _written(LIKE / like if like else SHEET)
    for name, path in sorted(laid.items()):
        text = path.read_text("utf-8")
        match name.split("/"):
            case ["docs", language, page]:
                there = {known for known in written if f"docs/{known}/{page}" in laid}
                yield from (
                    (f"docs/{wanted}/{page}", text)
                    for wanted in languages
                    if language == (wanted if wanted in there else written[0])
                )
            case ["data", _]:
                yield name, translated(text, written, languages)
            case _ if name.endswith(TEMPLATE):
                yield name.removesuffix(TEMPLATE), templates.from_string(text).render()
            case _:
                yield name, text
    for language in languages:
        if not shipped(language):
            yield f"words/{language}.yml", skeleton(language)
    yield from ((f"data/schema/{name}", text) for name, text in schemas().items())


def _laid(like: str) -> dict[str, Path]:
    """Return every file to lay down; one of the subject stands in the place of the common one."""
    common = _below(SHEET)
    if like:
        common = {name: path for name, path in common.items() if not name.startswith("data/")}
        common |= _below(LIKE / like)
    return common


def _below(folder: Path) -> dict[str, Path]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path for path in found}


def _written(folder: Path) -> tuple[str, ...]:
    """Return the languages that a sheet is written in: those of which it has a first page."""
    return tuple(path.parent.name for path in sorted(folder.glob("docs/*/index.md")))


def _templates(languages: Sequence[str], owner: str) -> Environment:
    """Return the templates of files that depend on who makes the sheet, and how."""
    result = Environment(undefined=StrictUndefined, trim_blocks=True, keep_trailing_newline=True)  # noqa: S701  not HTML
    spoken = [language for language in languages if language in SPOKEN] or [SPOKEN[0]]
    result.globals |= {
        "languages": languages,
        "names": {language: own_name(language) for language in languages},
        "engine": home(),
        "owner": owner,
        "requirement": requirement(),
        "say": lambda **texts: " · ".join(texts[language] for language in spoken),
        "spoken": spoken,
    }
    return result
