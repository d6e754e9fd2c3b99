"""The sheet's own theme: overrides of Material's templates, the sheet's styles and scripts.

The folder is one of MkDocs' theme folders: a template in it is found before Material's own, which
it can extend or include as `material/…`, and a file below `assets/` lies at that address on the
site. README.md in it says how to change an override.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from jinja2 import Environment
from mkdocs.config.config_options import ExtraScriptValue
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

from factsheet.model import FactSheet
from factsheet.render.markup import on_one_line, ui_environment
from factsheet.render.palette import coloured
from factsheet.wording import Wording

FOLDER = Path(__file__).parent
STYLE, SCRIPT = "assets/sheet.css", "assets/sheet.js"
"""Addresses of the style and of the script that every page has."""
_REMARK = re.compile(r"/\*.*?\*/\n?", re.DOTALL)


def prepare(config: MkDocsConfig) -> None:
    """Put the sheet's theme before Material's, its style and script before an author's own.

    An author's own theme folder, `custom_dir`, stays before both.
    """
    if str(FOLDER) not in config.theme.dirs:
        config.theme.dirs.insert(1 if config.theme.custom_dir else 0, str(FOLDER))
    script = ExtraScriptValue(SCRIPT)
    script.type = "module"
    styles, scripts = config.extra_css, config.extra_javascript
    config.extra_css = [STYLE, *(style for style in styles if style != STYLE)]
    config.extra_javascript = [script, *(other for other in scripts if str(other) != SCRIPT)]


def left_out(custom_dir: str | None) -> Iterator[str]:
    """Yield what an author's own version of a template in `custom_dir` keeps from every page."""
    for ours in FOLDER.rglob("*.html") if custom_dir else ():
        name = ours.relative_to(FOLDER).as_posix()
        own = Path(custom_dir or "", name)
        if own.is_file():
            wanted = dict.fromkeys(re.findall(r"\bsheet[._]\w+", ours.read_text("utf-8")))
            for each in [variable for variable in wanted if variable not in own.read_text("utf-8")]:
                hint = "print it there, or take the file away"
                yield f"the theme's `{name}` leaves out `{each}`; {hint}"


def restyle(files: Files) -> None:
    """Colour the sheet's style and leave out its remarks, which weigh a seventh of it.

    Take out the theme's rule that styles a page anew at each start.
    """
    for file in files.css_files():
        if file.src_uri.startswith("assets/stylesheets/palette."):
            rule = r"(?<=})\[data-md-color-switching\][^{}]*\{[^}]*\}"
            file.content_string = re.sub(rule, "", file.content_string)
        elif file.abs_src_path == str(FOLDER / STYLE):  # not one of an author's in its place
            file.content_string = _REMARK.sub("", coloured(file.content_string))


def link_title(templates: Environment) -> str:
    """Return what the links at a page's headings are called in its language."""
    return on_one_line(templates, "permalink")


def panel(templates: Environment, kind: str, lines: Sequence[str]) -> str:
    """Return the red panel that says what is wrong: with the data, without any, with the page."""
    return on_one_line(templates, "panel", kind=kind, lines=lines)


def not_found(facts: FactSheet, languages: Collection[str], root: str) -> str:
    """Return what the page for wrong addresses says, in those languages that the site has."""
    default = facts.sheet.languages[0]
    texts = [
        on_one_line(
            ui_environment(Wording(language, facts.words)),
            "not_found",
            address=root if language == default else f"{root}{language}/",
            title=facts.sheet.title[language],
        )
        for language in facts.sheet.languages
        if language in languages
    ]
    return "".join(texts)
