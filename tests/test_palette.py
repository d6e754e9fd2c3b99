"""The colours: each has one place, and pages, pictures, cards and papers take it from there."""

import re

import pytest
from conftest import ROOT
from jinja2 import UndefinedError

from factsheet.render.palette import COLOURS, DARK, LIGHT, coloured
from factsheet.site.theme import FOLDER, STYLE

KINDS = {".py", ".jinja", ".css", ".html", ".js"}
FILES = [each for each in sorted((ROOT / "factsheet").rglob("*")) if each.suffix in KINDS]


def test_a_colour_stands_in_one_place():
    """No template, style or module types what the palette holds."""
    known = {str(value) for some in COLOURS.values() for value in some.values()}
    typed = {
        path.relative_to(ROOT / "factsheet").as_posix()
        for path in FILES
        if known & set(re.findall(r"#[0-9a-f]{6}\b", path.read_text("utf-8").lower()))
    }
    assert typed == {"render/palette.py"}


def test_light_and_dark_name_the_same():
    """What has a colour on a light page has one on a dark page."""
    assert [*LIGHT] == [*DARK]


def test_the_style_defines_each_colour_for_light_and_dark_pages():
    """Once for light pages, twice for dark ones: chosen by the reader, or by the system."""
    css = coloured((FOLDER / STYLE).read_text("utf-8"))
    for name, light in LIGHT.items():
        assert css.count(f"\n  --fs-{name}: {light};") == 1 + (light == DARK[name])
        assert css.count(f"  --fs-{name}: {DARK[name]};") == 2
    assert not re.search(r"\{\{|\{%|\{#", css)


def test_an_unknown_colour_is_told():
    with pytest.raises(UndefinedError, match="mauve"):
        coloured("p { color: {{ light.mauve }}; }")
