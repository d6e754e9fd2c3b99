"""The files of a small valid sheet, each by its path, in whatever languages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from jinja2 import Environment, StrictUndefined

from factsheet.reading.schema import schemas
from factsheet.starter.distribution import home, requirement
from factsheet.starter.skeleton import skeleton
from factsheet.starter.translated import KNOWN, translated
from factsheet.wording import own_name, shipped

SHEET = Path(__file__).parent / "sheet"
"""What is laid down. A file that ends in `.jinja` is filled, the others are copied."""
TEMPLATE = ".jinja"


def files(languages: Sequence[str], owner: str) -> Iterator[tuple[str, str]]:
    """Yield the path and the text of each file; `owner` is asked to review each change."""
    templates = _templates(languages, owner)
    for path in sorted(path for path in SHEET.rglob("*") if path.is_file()):
        name, text = path.relative_to(SHEET).as_posix(), path.read_text("utf-8")
        match name.split("/"):
            case ["docs", language, page]:
                yield from (
                    (f"docs/{wanted}/{page}", text) for wanted in _shown(language, languages)
                )
            case ["data", _]:
                yield name, translated(text, languages)
            case _ if name.endswith(TEMPLATE):
                yield name.removesuffix(TEMPLATE), templates.from_string(text).render()
            case _:
                yield name, text
    for language in languages:
        if not shipped(language):
            yield f"words/{language}.yml", skeleton(language)
    yield from ((f"data/schema/{name}", text) for name, text in schemas().items())


def _shown(language: str, languages: Sequence[str]) -> Iterator[str]:
    """Yield the languages in which a page is laid down that is written in one."""
    return (wanted for wanted in languages if language == (wanted if wanted in KNOWN else KNOWN[0]))


def _templates(languages: Sequence[str], owner: str) -> Environment:
    """Return the templates of files that depend on who makes the sheet, and how."""
    result = Environment(undefined=StrictUndefined, trim_blocks=True, keep_trailing_newline=True)  # noqa: S701  not HTML
    spoken = [language for language in languages if language in KNOWN] or [KNOWN[0]]
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
