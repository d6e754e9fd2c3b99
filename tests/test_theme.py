"""The sheet's own theme: what it puts in place of Material's, and where an author's stays."""

import hashlib
import re
from importlib.metadata import version
from pathlib import Path

import material
import pytest
from preview import copied, run

from factsheet.site.theme import FOLDER, left_out

MATERIAL = Path(material.__file__).parent / "templates"
OVERRIDES = sorted(FOLDER.rglob("*.html"))
INSTEAD = re.compile(
    r"\{#-\s+Instead of (?:the block `(\w+)` of )?`([\w/.-]+)` of Material ([\d.]+), "
    r"sha256 ([0-9a-f]{16}):\s+\w"
)
BLOCK = re.compile(r"\{%-? block (\w+) -?%\}|\{%-? endblock -?%\}")


def blocks(source: str) -> dict[str, str]:
    """The blocks of a template by name, those within others too."""
    found, begun = {}, []
    for tag in BLOCK.finditer(source):
        if tag[1]:
            begun.append((tag[1], tag.start()))
        else:
            name, start = begun.pop()
            found[name] = source[start : tag.end()]
    return found


def digest(name: str, block: str | None) -> str:
    """The digest of a template of Material or of a block in it, whatever its version is called."""
    source = (MATERIAL / name).read_text("utf-8")
    text = blocks(source)[block] if block else source
    text = text.replace(version("mkdocs-material"), "")
    return hashlib.sha256(text.encode()).hexdigest()[:16]


REPLACED = [each for path in OVERRIDES for each in INSTEAD.findall(path.read_text("utf-8"))]


@pytest.mark.parametrize("path", OVERRIDES, ids=lambda path: path.name)
def test_an_override_names_what_it_replaces(path):
    """Each partial says so at its top, each other template in each block; all else is extended."""
    name, source = path.relative_to(FOLDER).as_posix(), path.read_text("utf-8")
    said = INSTEAD.findall(source)
    assert {each[1] for each in said} == {name}
    if source.startswith('{% extends "material/'):
        assert [each[0] for each in said] == [
            each for each, text in blocks(source).items() if INSTEAD.search(text)
        ]
        assert re.sub(r"\{% block.*\{% endblock %\}", "", source, flags=re.DOTALL).count("\n") == 2
    else:
        assert source.startswith("{#- Instead of `")


@pytest.mark.parametrize(("block", "name", "seen", "known"), REPLACED)
def test_the_original_of_an_override_is_as_it_was(block, name, seen, known):
    """Where Material changes what we replace, one line says what to look at."""
    original = f"the block `{block}` of `{name}`" if block else f"`{name}`"
    now = digest(name, block or None)
    assert now == known, (
        f"{original} is another than in Material {seen}: compare the override with it, then "
        f"write the version and sha256 {now}"
    )


def test_a_template_that_leaves_out_what_every_page_has_is_refused(tmp_path):
    """Who runs the sheet is never lost to an author's own version of the theme."""
    (tmp_path / "partials").mkdir()
    (tmp_path / "partials/copyright.html").write_text("<p>{{ config.copyright }}</p>", "utf-8")
    (tmp_path / "main.html").write_text('{% extends "base.html" %}', "utf-8")
    said = "the theme's `partials/copyright.html` leaves out `sheet.footer`"
    assert f"{said}; print it there, or take the file away" in [*left_out(str(tmp_path))]
    assert [*left_out(None)] == []


@pytest.fixture(scope="module")
def own(tmp_path_factory) -> Path:
    """The site of the small sheet with templates, a style and a script of its author's."""
    folder = copied(tmp_path_factory.mktemp("own"))
    settings = (folder / "mkdocs.yml").read_text("utf-8")
    settings = settings.replace("theme: {", "theme: {custom_dir: mine, ", 1)
    settings += "extra_css: [mine.css]\nextra_javascript: [mine.js]\n"
    (folder / "mkdocs.yml").write_text(settings, "utf-8")
    files = {
        "docs/mine.css": "p { color: red; }\n",
        "docs/mine.js": "",
        "mine/main.html": '{% extends "base.html" %}{% block announce %}Closed{% endblock %}',
        "mine/partials/copyright.html": "<b>{{ sheet.footer }}</b>{{ sheet.footer_ways }}",
        "mine/assets/stamp.css": "",
    }
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    done = run(folder, "mkdocs", "build", "--strict")
    assert done.returncode == 0, done.stderr
    return folder / "site"


@pytest.mark.long
@pytest.mark.parametrize("page", ["index.html", "uk/index.html", "404.html"])
def test_a_template_of_an_author_wins(own, page):
    """What `custom_dir` holds stands in place of ours; all else is still ours."""
    text = (own / page).read_text("utf-8")
    assert re.search(r"md-banner.*Closed", text, re.DOTALL)
    assert '<b><div class="fs-imprint">' in text
    assert "aria-label=" in re.search(r'<input[^>]*id="__drawer"[^>]*>', text)[0]
    assert ("fs-not-found" if page == "404.html" else "fs-citation") in text
    assert (own / "assets/stamp.css").exists()


@pytest.mark.long
@pytest.mark.parametrize("page", ["index.html", "uk/index.html"])
def test_the_style_and_the_script_of_the_sheet_come_before_those_of_its_author(own, page):
    """No setting names ours, and an author's rule has the last word."""
    text = (own / page).read_text("utf-8")
    for name in ("sheet.css", "sheet.js", "notes.js", "search.js"):
        assert (own / "assets" / name).read_bytes()
    assert re.findall(r'href="(?:\.\./)*\.?/?((?:assets/sheet|mine)\.css)"', text) == [
        "assets/sheet.css",
        "mine.css",
    ]
    assert re.findall(r'src="(?:\.\./)*\.?/?((?:assets/sheet|mine)\.js)"', text) == [
        "assets/sheet.js",
        "mine.js",
    ]
    assert re.search(r'<script src="[^"]*assets/sheet.js" type="module">', text)


@pytest.mark.long
def test_nothing_but_styles_and_scripts_of_the_theme_reaches_the_site(own):
    """No template, no code and no word for maintainers lies beside them."""
    ours = {path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.*")}
    shipped = {path.relative_to(own).as_posix() for path in own.rglob("*.*")}
    assert {name for name in ours & shipped if not name.startswith("assets/")} <= {"404.html"}
