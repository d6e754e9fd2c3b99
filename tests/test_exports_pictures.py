"""Badges and pages to embed."""

import re
from functools import cache
from xml.etree import ElementTree as ET

import html5lib
import pytest
from exported import exported, facts

pytestmark = pytest.mark.long


@cache
def named(ending: str) -> list[str]:
    """Return the names of the exports of a kind."""
    found = sorted(name for name in exported() if name.endswith(ending))
    assert found
    return found


def text(name: str) -> str:
    return exported()[name].decode()


def test_each_figure_with_a_value_has_them():
    """A figure that has a value has a badge and a live page a language, each value a frozen one."""
    values = [
        each
        for each in facts().values
        if "/" in each and each.split("/")[0] in {f.id for f in facts().figures}
    ]
    frozen = {f"embed/{each}.{language}.html" for each in values for language in ("en", "uk")}
    assert frozen <= set(named(".html"))
    live = {name.removeprefix("embed/")[:-5] for name in set(named(".html")) - frozen}
    assert live == {name.removeprefix("figures/")[:-4] for name in named(".svg")}


def test_a_badge_is_a_picture_with_a_text():
    """A badge is well-formed, named for those who do not see it, and fetches nothing."""
    for name in named(".svg"):
        root = ET.fromstring(text(name))  # noqa: S314 it is our own
        assert root.tag == "{http://www.w3.org/2000/svg}svg", name
        assert root.get("role") == "img", name
        assert len(root.get("aria-label")) > 5, name
        assert not re.search(r"<script|href|url\(|@import|on\w+=", text(name)), name
        wide = [
            (float(each.get("x")), float(each.get("textLength")))
            for each in root.iter("{http://www.w3.org/2000/svg}text")
        ]
        assert wide[0][0] + wide[0][1] < wide[1][0], name
        assert wide[1][0] + wide[1][1] < float(root.get("width"))


def test_pages_to_embed_are_valid_and_run_nothing():
    """Each is strict HTML in its language, without a script, and fetches nothing."""
    for name in named(".html"):
        parsed = html5lib.HTMLParser(strict=True).parse(text(name))
        assert parsed.get("lang") == name.split(".")[-2]
        assert not re.search(r"<script|<img|<iframe|src=|url\(|@import|\son\w+=", text(name)), name


def test_a_frozen_page_keeps_its_value():
    """The frozen page shows its own value even where another one is current."""
    garrison = next(each for each in facts().figures if each.id == "azovstal-garrison")
    russian = next(each for each in garrison.observations if str(each.value) == "2439")
    assert "2,439" in text(f"embed/azovstal-garrison/{russian.id}.en.html")
    assert "2,439" not in text("embed/azovstal-garrison.en.html")


def test_a_number_looks_as_its_language_writes_it():
    assert "1,279" in text("embed/azovstal-returned.en.html")
    assert "1\u00a0279" in text("embed/azovstal-returned.uk.html")
    assert "as of 28 May 2025" in text("figures/azovstal-returned.en.svg")
