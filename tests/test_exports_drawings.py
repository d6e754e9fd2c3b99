"""Pictures to take away: each on a page is a file too, with its words and its rows."""

import csv
import io
import re
from collections.abc import Iterator
from html import unescape
from xml.etree import ElementTree as ET

import pytest
from exported import ADDRESS, exported, facts
from specimens import PICTURES, WITHOUT_DATA, drawn
from typeset import FACES, width

from factsheet import exports
from factsheet.render import Renderer
from factsheet.views import anchor_at

pytestmark = pytest.mark.long

SVG = "{http://www.w3.org/2000/svg}"
CALLS: dict[str, tuple[str, ...]] = {
    "proportion.exchange-2024-09-13--women.exchange-2024-09-13--returned": (
        "proportion",
        "exchange-2024-09-13/women",
        "exchange-2024-09-13/returned",
    ),
    "proportion.exchange-2025-05--returned.azovstal-garrison": (
        "proportion",
        "exchange-2025-05/returned",
        "azovstal-garrison",
    ),
    "timeline.talks.court": ("timeline", "talks", "court"),
    **{".".join(call): call for call in drawn()},
}
"""Pictures by the names of their files: some of every address that there is, and those on pages."""
LANGUAGES = ("en", "uk")


def drawings(language: str) -> dict[str, bytes]:
    """Return the files of all pictures in a language."""
    page = Renderer(facts(), language, ADDRESS)
    for macro, *arguments in CALLS.values():
        getattr(page.page("../"), macro)(*arguments)
    files = {exports.PREFIX + name: content for name, content in exported().items()}
    return exports.drawings(page.drawings, language, files)


@pytest.fixture(scope="module", params=LANGUAGES)
def files(request) -> tuple[str, dict[str, bytes]]:
    return request.param, drawings(request.param)


def test_a_picture_is_named_after_its_call(files):
    """Whoever knows the macro's call knows the address."""
    language, result = files
    wanted = {f"pictures/{name}.{language}.svg" for name in CALLS}
    wanted |= {f"pictures/{name}.csv" for name in CALLS}
    wanted |= {f"embed/picture.{name}.{language}.html" for name in CALLS}
    assert result.keys() == {exports.PREFIX + name for name in wanted}


def test_every_kind_of_picture_is_among_them():
    """The pages show each macro that draws."""
    assert {macro for macro, *_ in CALLS.values()} == PICTURES - WITHOUT_DATA


@pytest.mark.parametrize("name", CALLS)
def test_it_stands_alone(files, name):
    """The file has its sentence, its source and its address, and needs nothing else."""
    language, result = files
    text = result[f"{exports.PREFIX}pictures/{name}.{language}.svg"].decode()
    root = ET.fromstring(text)  # noqa: S314 it is our own
    assert root.tag == f"{SVG}svg"
    assert not re.search(r"<script|href|url\(|@import|\son\w+=|None|Undefined", text)
    title = next(root.iter(f"{SVG}title")).text
    shown = " ".join("".join(each.itertext()) for each in root.iter(f"{SVG}text"))
    assert "".join(title.split()) in "".join(shown.split())
    assert ADDRESS in shown
    assert facts().sheet.licence.name in shown
    assert Renderer(facts(), language)._templates.globals["t"]("claimed_by") in shown


@pytest.mark.parametrize("name", CALLS)
def test_its_text_lies_inside(files, name):
    """No line leaves the picture, at the usual width of a letter."""
    language, result = files
    root = ET.fromstring(result[f"{exports.PREFIX}pictures/{name}.{language}.svg"].decode())  # noqa: S314
    wide, height = (float(root.get(each)) for each in ("width", "height"))
    for left, right, y in lines(root, 0):
        assert left >= -1
        assert right <= wide + 1
        assert 0 < y < height


def lines(svg: ET.Element, left: float) -> Iterator[tuple[float, float, float]]:
    """Yield where each line of a picture begins and ends, set in our own face, and its height."""
    for each in svg:
        if each.tag == f"{SVG}text":
            text = " ".join("".join(each.itertext()).split())
            bold = each.get("font-weight") == "600"
            wide = width(text, float(each.get("font-size")), FACES[bold])
            shift = {"middle": wide / 2, "end": wide}.get(each.get("text-anchor"), 0)
            start = left + float(each.get("x")) - shift
            yield start, start + wide, float(each.get("y"))
        else:
            inside = float(each.get("x", 0)) if each.tag == f"{SVG}svg" else 0
            yield from lines(each, left + inside)


@pytest.mark.parametrize("name", CALLS)
def test_what_is_drawn_is_what_is_told(files, name):
    """The marks of a picture, its table and its file show the same records, and say the same."""
    language, result = files
    page = Renderer(facts(), language, ADDRESS).page("../")
    macro, *arguments = CALLS[name]
    html = getattr(page, macro)(*arguments)
    drawing = html.partition("<figcaption")[0]
    marks = re.findall(r'<a class="fs-value" href="([^"]*)" aria-label="([^"]*)"', drawing)
    narrow, wide = marks[: len(marks) // 2], marks[len(marks) // 2 :]
    assert narrow == wide
    for svg in re.findall(r"<svg .*?</svg>", drawing):
        root = ET.fromstring(svg)  # noqa: S314  it is our own
        _, _, room, _ = map(float, root.get("viewBox").split())
        assert all(left >= -1 and right <= room + 1 for left, right, _ in lines(root, 0))
    addresses = {anchor_at(unescape(at)).replace(".", "/") for at, _ in wide}
    known = {row.get("address") or row["event"] for row in rows(result, name)}
    heads = {address.split("/")[0] for address in known}
    assert {address.split("/")[0] for address in addresses} <= heads
    if macro == "history":
        assert addresses == known
        told = re.findall(r'<a href="([^"]*)">([^<]*)</a></td>', html)
        assert dict(told).keys() == {at for at, _ in wide}
        for at, say in told:
            assert any(f": {say}. " in unescape(said) for there, said in wide if there == at)


def test_a_page_to_embed_needs_nothing_else(files):
    """It has title, both drawings, its sentence, its source and full addresses; no script."""
    _, result = files
    for name, content in result.items():
        if name.endswith(".html"):
            html = unescape(content.decode())
            assert html.count('class="fs-svg') == 2
            assert ADDRESS in html
            assert "<script" not in html
            assert not re.findall(r'href="(?!https?://)[^"]*"', html)


def rows(result: dict[str, bytes], name: str) -> list[dict[str, str]]:
    return list(
        csv.DictReader(io.StringIO(result[f"{exports.PREFIX}pictures/{name}.csv"].decode()))
    )


def test_its_rows_are_what_it_shows(files):
    """One row for each value or event in the picture, as in the tables."""
    _, result = files
    tally = next(each for each in facts().figures if each.id == "exchange-tally")
    wanted = {f"exchange-tally/{each.id}" for each in tally.observations}
    assert {row["address"] for row in rows(result, "history.exchange-tally")} == wanted
    kinds = {each.id: each.kind for each in facts().events}
    shown = [row["event"] for row in rows(result, "strips.exchange.returned.azovstal")]
    assert sorted(shown) == sorted(key for key, kind in kinds.items() if kind == "exchange")
    assert len(rows(result, "timeline")) == len(kinds)
    parts = {row["event"]: row for row in rows(result, "parts.exchange-2025-05.status")}
    assert parts["exchange-2025-05"]["count_returned"] == "1000"
    assert len(parts) == 4
    shares = rows(result, "proportion.azovstal-returned.azovstal-garrison")
    figures = {row["figure"] for row in shares}
    assert figures == {"azovstal-returned", "azovstal-garrison"}
    part, whole = "exchange-2024-09-13--women", "exchange-2024-09-13--returned"
    counts = [row["address"] for row in rows(result, f"proportion.{part}.{whole}")]
    assert counts == [each.replace("--", "/") for each in (whole, part)]
    mixed = rows(result, "proportion.exchange-2025-05--returned.azovstal-garrison")
    assert {row["address"].split("/")[0] for row in mixed} == {
        "exchange-2025-05",
        "azovstal-garrison",
    }
    assert all(row["value"] and row["said_by"] for row in mixed)


def test_the_link_of_a_picture_leads_to_its_file():
    """The page names both files, seen from where it stands."""
    page = Renderer(facts(), "uk", ADDRESS).page("../")
    html = page.history("wide-tally")
    assert 'href="../../data/v1/pictures/history.wide-tally.uk.svg"' in html
    assert 'href="../../data/v1/pictures/history.wide-tally.csv"' in html


def test_pictures_of_all_pages_gather():
    """Pages share what they have drawn, and none of their notes."""
    first = Renderer(facts(), "en", ADDRESS)
    one, other = first.page(""), first.page("../")
    one.history("wide-tally")
    other.timeline("talks")
    one.figure("wide-tally")
    assert first.drawings.keys() == {"history.wide-tally", "timeline.talks"}
    assert other.notes() == ""


def test_a_picture_of_counts_offers_their_rows():
    """A call with `event/count` names a file in the one folder, and its CSV is not empty."""
    name = "proportion.exchange-2024-09-13--women.exchange-2024-09-13--returned"
    result = drawings("en")
    rows = list(
        csv.DictReader(io.StringIO(result[f"{exports.PREFIX}pictures/{name}.csv"].decode()))
    )
    assert len(rows) >= 2
    assert {"exchange-2024-09-13"} == {row["event"] for row in rows}
    html = unescape(Renderer(facts(), "en", ADDRESS).page("../").proportion(*CALLS[name][1:]))
    assert f'href="../data/v1/pictures/{name}.csv"' in html
