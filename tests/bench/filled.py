"""The same site without this engine: pages filled beforehand, for plain MkDocs with its theme."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path

import jinja2

from factsheet.checks.loader import load
from factsheet.render import MACROS, Renderer
from factsheet.render.page import Page
from factsheet.render.records import Records
from factsheet.views import page_of, record_pages

ROOT = Path(__file__).resolve().parents[2]
ENGINE = ("factsheet", "macros.py")
TODAY = date(2030, 1, 1)
_PLUGINS = re.compile(r"^- (?:macros|factsheet)(?:: *\{.*\}|:)?\n(?:  .*\n)*", re.MULTILINE)
_FACTSHEET = re.compile(r"^- factsheet(?::\n(?:  .*\n)*|\n)", re.MULTILINE)
_FRONT = re.compile(r"(---\n.*?\n---\n)(.*)", re.DOTALL)


def copied(folder: Path) -> Path:
    """Copy what a build of the real sheet needs into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in (*ENGINE, "data", "docs", "mkdocs.yml"):
        path = ROOT / name
        (shutil.copytree if path.is_dir() else shutil.copy)(path, folder / name)
    return folder


def unexported(folder: Path) -> Path:
    """Let the plugin make neither exports nor cards: what is left is pages."""
    path = folder / "mkdocs.yml"
    draft = "- factsheet: {exports: false, cards: false}\n"
    text = re.sub(
        r"^- factsheet(?::\n(?:  .*\n)*|\n)", draft, path.read_text("utf-8"), flags=re.MULTILINE
    )
    assert draft in text
    path.write_text(text, "utf-8")
    return folder


def harmless(folder: Path) -> Path:
    """Let the sheet protect nobody: checks of names take rendered pages for written ones."""
    path = folder / "data" / "factsheet.yml"
    text = re.sub(
        r"^(?:harm| *smallest_count):.*\n", "", path.read_text("utf-8"), flags=re.MULTILINE
    )
    reason = "harm_reason: {en: A benchmark is shown to nobody., uk: Його нікому не показано.}"
    path.write_text(f"{text}\nharm: none\n{reason}\n", "utf-8")
    return folder


def filled(folder: Path, *, records: bool = False) -> Path:
    """Write into each page what its macros give.

    With `records`, each own page of a record is a page of MkDocs too.
    """
    facts = load(folder / "data", TODAY)
    for path in sorted((folder / "docs").glob("??/*.md")):
        page = Page(Renderer(facts, path.parent.name), f"{path.parent.name}/{path.name}", str(path))
        calls = {name: _call(page, name) for name in MACROS}
        front, text = _FRONT.fullmatch(path.read_text("utf-8")).groups()
        body = page.fill(jinja2.Environment(autoescape=False), text, calls)  # noqa: S701
        path.write_text(front + body, "utf-8")
    for language in facts.sheet.languages if records else ():
        drawn = Records(facts, language)
        for view in record_pages(facts):
            place = page_of(facts, view.record.id)
            path = folder / "docs" / language / f"{place}index.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            content = drawn.page("../../", place).content(view)
            path.write_text(f"---\ntitle: {view.record.id}\n---\n\n{content}\n", "utf-8")
    return folder


def plain(folder: Path) -> Path:
    """Take the engine and macros out of the settings: the theme and the languages are left."""
    path = folder / "mkdocs.yml"
    path.write_text(_PLUGINS.sub("", path.read_text("utf-8")), "utf-8")
    return folder


def _call(page: Page, name: str):
    return lambda *arguments, **options: page.call(name, arguments, options)
