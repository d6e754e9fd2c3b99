"""What makes a site of pages under MkDocs, each piece by itself."""

import errno
import logging
import shutil
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest
from click.testing import CliRunner
from conftest import ROOT
from jinja2 import Environment, TemplateNotFound
from mkdocs.config import load_config
from mkdocs.config.base import ValidationError
from mkdocs.exceptions import Abort, PluginError
from mkdocs.structure.files import InclusionLevel, get_files
from mkdocs.structure.pages import Page
from sheet import FOLDER, TODAY, library

from factsheet.exports import PREFIX
from factsheet.exports.drawings import TABLES
from factsheet.render import Renderer
from factsheet.render.markup import ui_environment
from factsheet.site import around, ending, files, host, identity, laying_records, lifecycle
from factsheet.site.broken import told
from factsheet.site.command import export
from factsheet.site.content import Content, Note, Number
from factsheet.site.filetimes import times
from factsheet.site.footnotes import marked
from factsheet.site.headings import first
from factsheet.site.macros import Macros, define_env, on_pre_page_macros
from factsheet.site.options import Folder, Options, Switch
from factsheet.site.pagereader import read
from factsheet.site.pictures import files as picture_files
from factsheet.site.plugin import FactSheetPlugin
from factsheet.site.source import read as source_of
from factsheet.site.source import shielded
from factsheet.site.state import State
from factsheet.site.theme import mending
from factsheet.wording import Wording

MARKED = (
    '<p><data class="fs-figure">40</data><sup id="fnref:a">'
    '<a class="footnote-ref" href="#fn:a">1</a></sup> books</p>'
    '<ol><li id="fn:a"><p><span class="fs-note" data-name="books lent"><b>40</b></span>'
    '<a class="fs-more" href="../number/books-lent/">more</a></p></li></ol>'
)


@pytest.fixture
def config(tmp_path):
    """The settings of the small site, in a folder of its own."""
    shutil.copytree(ROOT / "tests" / "other", tmp_path, dirs_exist_ok=True)
    return load_config(str(tmp_path / "mkdocs.yml"))


@pytest.fixture
def plugin(config):
    """The plugin of the small site, in a build that has begun."""
    made = config.plugins["factsheet"]
    made.state = State()  # MkDocs keeps the instance from one reading of settings to the next
    made.on_startup(command="build", dirty=False)
    yield made
    logger = logging.getLogger("mkdocs")
    for each in [one for one in logger.handlers if isinstance(one, lifecycle.Counter)]:
        logger.removeHandler(each)


# A page, as it is typed and as it is built


@pytest.mark.parametrize(
    ("raw", "fault"),
    [
        (b"\xff\n", "1: the page is not UTF-8; save it as UTF-8"),
        (b"---\ntitle: A\n", "1: the front matter never ends"),
        (b"---\ntitle: 2024-01-01\n---\n", "2: `2024-01-01` is not read as a text"),
        (b"---\n- a\n---\n", "2: the front matter is no mapping"),
    ],
)
def test_what_keeps_a_page_from_being_read_as_typed_is_one_line(tmp_path, raw, fault):
    path = tmp_path / "a.md"
    path.write_bytes(raw)
    _, (said,) = source_of(path)
    assert said.partition("a.md:")[2].startswith(fault)


def test_a_page_without_a_fault_keeps_its_text(tmp_path):
    """MkDocs takes nothing for front matter that is none, and all that is some."""
    path = tmp_path / "a.md"
    path.write_bytes(b"\xef\xbb\xbf---\r\ntitle: A\r\n---\r\ntext")
    assert source_of(path) == ("---\ntitle: A\n---\ntext", [])
    assert shielded("key: text\n") == "\nkey: text\n"
    assert shielded("---\ntitle: A\n---") == "---\ntitle: A\n---\n"
    assert "cannot be read" in source_of(tmp_path / "b.md")[1][0]


def test_a_reader_finds_numbers_with_their_notes():
    assert read(MARKED) == Content(
        ids=["fnref:a", "fn:a"],
        numbers=[Number(True, False, False, "40", "fn:a")],
        notes=[Note("fn:a", "40", "books-lent")],
        prose="401 books40more",
    )


@pytest.mark.parametrize(
    ("html", "seen", "linked", "glued"),
    [
        ('<p hidden><data class="fs-figure">4</data></p>', False, False, False),
        ('<template><data class="fs-figure">4</data></template>', False, False, False),
        ('<a href="#"><b><data class="fs-figure">4</data></b></a>', True, True, False),
        ('<p>1<data class="fs-figure">4</data></p>', True, False, True),
        ('<p><data class="fs-figure">4</data>.5</p>', True, False, True),
        ('<p>1</p><p><data class="fs-figure">4</data></p>', True, False, False),
        ('<!-- <p hidden> --><data class="fs-figure">4</data>', True, False, False),
    ],
)
def test_a_number_is_read_as_a_browser_shows_it(html, seen, linked, glued):
    (number,) = read(html).numbers
    assert (number.is_seen, number.is_linked, number.is_glued) == (seen, linked, glued)


def test_a_mark_is_told_from_digits_and_a_note_without_one_has_no_way_back():
    back = '<a class="footnote-backref" href="#fnref{}:a" title="x">&#8617;</a>'
    html = marked(MARKED + back.format("") + back.format("2"), ui_environment(Wording("en")))
    assert "[1]</a>" in html
    assert ': books lent"' in html
    assert html.count("footnote-backref") == 1


def test_a_number_and_its_mark_are_one_target_and_a_mark_of_an_author_stands_alone():
    number = '<data class="fs-figure">40</data>'
    html = marked(MARKED, ui_environment(Wording("en")))
    assert f'<span class="fs-noted">{number}<sup id="fnref:a">' in html
    assert "fs-noted" not in marked(MARKED.replace(number, "Books"), ui_environment(Wording("en")))


def test_the_heading_of_a_page_is_read_without_its_link():
    assert first('<h1 id="a">A <b>b</b><a class="headerlink" href="#a">¶</a></h1>') == "A b"


# A run


@pytest.mark.parametrize("path", ["data", "some/where", "./data/"])
def test_a_folder_beside_the_settings_is_taken(path):
    assert Folder("data").run_validation(path) == Path(path).as_posix()


@pytest.mark.parametrize("path", ["", ".", "../data", "/data", 5, None])
def test_any_other_folder_is_refused_with_a_way_out(path):
    with pytest.raises(ValidationError, match="write the path of a folder"):
        Folder("data").run_validation(path)


def test_a_switch_is_yes_or_no():
    assert Switch(default=True).run_validation(0) is False
    with pytest.raises(ValidationError, match="neither yes nor no"):
        Switch(default=True).run_validation("perhaps")
    assert Switch(default=True).run_validation(True) is True


def test_a_run_reads_the_data_again_only_after_an_edit(tmp_path):
    """The newest sheet without a mistake stays while there is one."""
    folder = Path(shutil.copytree(FOLDER, tmp_path / "data"))
    state = State(folder=folder)
    assert state.read(TODAY)
    assert not state.read(TODAY)
    assert state.read(date(2021, 6, 2))
    known = state.facts
    (folder / "events.yml").write_text("- id: [\n", "utf-8")
    assert state.read(date(2021, 6, 2))
    assert state.facts == known
    assert state.problems
    assert {path.rpartition("/")[2] for path, _, size in times(folder) if size} == {
        path.name for path in folder.iterdir()
    }


def test_a_new_build_forgets_what_the_last_one_found():
    state = State()
    state.report("en/a.md", "wrong")
    first = state.words("en")
    assert state.words("en") is first
    state.begin()
    assert state.faults == {}
    assert state.words("en") is not first


def test_a_build_counts_what_it_must_not_end_well_with(plugin, config):
    logging.getLogger("mkdocs.test").warning("odd")
    assert plugin.state.warnings == 1
    assert plugin.on_config(config) is config
    assert plugin.state.folder.resolve() == Path(config.config_file_path).parent / "data"
    assert config.markdown_extensions.count("footnotes") == 1


def test_settings_that_would_move_the_notes_end_a_build(config):
    config.mdx_configs["footnotes"] = {"SEPARATOR": "-"}
    with pytest.raises(PluginError, match="`SEPARATOR` of `footnotes`"):
        lifecycle.configure(State(), config, Options())
    with pytest.raises(PluginError, match=r"mkdocs\.yml: no"):
        lifecycle.refuse(config, ["no"])
    assert lifecycle.refuse(config, []) is None


def test_the_site_is_called_as_the_sheet_where_no_setting_says_otherwise(config, monkeypatch):
    monkeypatch.setenv("GITHUB_REPOSITORY", "someone/books")
    state = State(folder=Path(config.config_file_path).parent / "data")
    config.site_url = ""
    identity.complete(state, config)
    assert state.repository.address == "https://github.com/someone/books"
    assert config.site_url == "https://someone.github.io/books/"
    assert config.site_name == "Library A"  # it is written there
    assert config.site_description.startswith("How many")
    described = {each.locale: each.site_description for each in host.i18n(config).config.languages}
    assert described["uk"].startswith("Скільки")


def test_the_host_is_asked_for_paths_and_languages(config):
    config.theme["language"] = "uk"
    assert host.language(config) == "uk"
    assert host.root(config) == "/library/"
    assert not host.is_nested(config)
    (page,) = (each for each in get_files(config) if each.src_uri == "uk/index.md")
    assert host.source(page).endswith("docs/uk/index.md")
    page.inclusion = InclusionLevel.DRAFT
    assert host.is_shown(page, "serve")
    assert not host.is_shown(page, "build")
    state = State()
    host.report(state, Page("A", page, config), "wrong")
    assert state.faults == {"uk/index.md": ["wrong"]}


def test_pages_of_no_language_are_left_out_and_told(config, plugin, caplog):
    stray = Path(config.docs_dir, "pl")
    stray.mkdir()
    (stray / "a.md").write_text("# A\n", "utf-8")
    plugin.state.loaded = True
    found = files.of_languages(plugin.state, get_files(config), config)
    assert "pl/a.md" not in found.src_uris
    assert "en/index.md" in found.src_uris
    assert "the page is in the folder of no language" in caplog.text
    plugin.state.loaded = False
    with pytest.raises(PluginError, match=r"macros\.py is not loaded"):
        files.of_languages(plugin.state, found, config)


@pytest.mark.long
def test_the_plugin_lays_the_open_data_unless_it_is_switched_off(config, plugin):
    plugin.state.facts = library()
    config.plugins._current_plugin = "factsheet"  # as MkDocs notes while an event runs
    laid = files.with_exports(plugin.state, get_files(config), config, plugin.config)
    assert f"{PREFIX}factsheet.json" in laid.src_uris
    plugin.config["exports"] = False
    bare = files.with_exports(plugin.state, get_files(config), config, plugin.config)
    assert f"{PREFIX}factsheet.json" not in bare.src_uris
    assert isinstance(plugin, FactSheetPlugin)


def test_a_finished_site_says_what_it_has_around_a_page_of_a_record(tmp_path):
    """Its styles in their order, its icon, its languages, the ways that it has; no script."""
    front = '<link rel="icon" href="a.svg"><link rel="stylesheet" href="b.css">'
    front += '<link rel="stylesheet" href="a.css">'
    pages = {"index.html": front, "search/index.html": "", "uk/index.html": ""}
    found = around.of_finished(library(), tmp_path, pages)
    assert (found.styles, found.icon) == (("b.css", "a.css"), "a.svg")
    assert (found.languages, found.ways) == (("en", "uk"), {("en", "search")})
    assert not found.has_scripts


@pytest.mark.long
def test_pages_of_records_are_made_once_for_one_sheet(config, plugin, monkeypatch):
    """Without an edit of the data they are laid as they were, and their links are known again."""
    plugin.state.facts = library()
    config.plugins._current_plugin = "factsheet"  # as MkDocs notes while an event runs
    laid = files.with_exports(plugin.state, get_files(config), config, plugin.config)
    name = f"uk/number/{library().figures[0].id}/index.html"
    assert name in laid.src_uris
    assert name in plugin.state.links
    plugin.state.links.clear()
    monkeypatch.setattr(laying_records, "record_files", None)
    again = laying_records.laid(plugin.state, plugin.state.facts, config)
    assert again is plugin.state.records
    assert name in plugin.state.links


def test_a_build_with_warnings_ends_with_their_number(config, plugin):
    Path(config.site_dir).mkdir()
    ending.finish(plugin.state, config, plugin.config)
    plugin.state.warnings = 2
    with pytest.raises(PluginError, match="2 problems"):
        plugin.on_post_build(config=config)
    plugin.state.command = "serve"
    ending.finish(plugin.state, config, plugin.config)


def test_what_nobody_finds_is_one_line_and_any_other_error_stays(caplog):
    with pytest.raises(Abort):
        ending.fail(TemplateNotFound("a.html"))
    assert "the theme has no `a.html`; mend its name" in caplog.text
    with pytest.raises(ZeroDivisionError) as raised:
        1 / 0  # noqa: B018
    assert ending.fail(raised.value) is None
    with pytest.raises(Abort):
        ending.fail(SyntaxError("invalid syntax", ("macros.py", 3, 1, "x")))
    assert "macros.py:3: the code does not run: invalid syntax; mend it" in caplog.text
    with pytest.raises(Abort):
        ending.fail(PermissionError(errno.EACCES, "Permission denied", "site"))
    assert "site: Permission denied; make room or give the right to write there" in caplog.text
    with pytest.raises(FileNotFoundError) as gone:
        (Path.cwd() / "gone.md").read_bytes()
    with pytest.raises(Abort):
        ending.fail(gone.value)
    assert " gone.md: No such file or directory; put it there, or delete what" in caplog.text


def test_an_engine_that_cannot_be_loaded_is_told_with_its_place():
    """The place is that of the engine's own code, which called what failed."""
    with pytest.raises(TypeError) as error:
        shielded(None)
    place, _, said = told(error.value).partition(": ")
    assert "factsheet/site/source.py:" in place
    assert said == f"the code does not run: TypeError: {error.value}; mend it"
    syntax = SyntaxError("invalid syntax", ("a.py", 3, 1, "x"))
    assert told(syntax) == "a.py:3: the code does not run: invalid syntax; mend it"


# Macros and the theme


def test_the_macros_read_the_data_and_fill_a_page(config, plugin):
    """A page is filled once, and what its macros printed is kept."""
    plugin.state.folder = FOLDER
    named = {}
    env = SimpleNamespace(conf=config, macro=lambda call, name: named.setdefault(name, call))
    define_env(env)
    assert plugin.state.facts
    assert {"figure", "timeline"} <= named.keys()
    path = Path(config.docs_dir, "en", "a.md")
    path.write_text('{{ unit("books-lent") }}', "utf-8")
    (file,) = (each for each in get_files(config) if each.src_uri == "en/a.md")
    env.page, env.env, env.variables = Page("A", file, config), Environment(), {}  # noqa: S701
    env.markdown = path.read_text("utf-8")
    on_pre_page_macros(env)
    assert "books" in env.page.markdown
    assert env.page.meta["render_macros"] is False
    assert plugin.state.faults == {}


def test_bad_data_ends_a_build_and_a_foreign_host_is_refused(config, plugin, tmp_path):
    plugin.state.folder = tmp_path / "nowhere"
    with pytest.raises(PluginError, match="the data has mistakes"):
        define_env(SimpleNamespace(conf=config))
    with pytest.raises(PluginError, match="ProperDocs"):
        define_env(SimpleNamespace(conf={}))
    assert Macros(State(), "").renderer("en") is None


def test_a_theme_that_material_changed_is_refused(tmp_path):
    """The menu is named in the template as it is loaded; without that place it is another one."""
    ours = tmp_path / "ours"
    (tmp_path / "theirs").mkdir()
    base = tmp_path / "theirs" / "base.html"
    place = '<input id="__drawer"><div data-md-component="skip"></div>{{ page.title }}'
    base.write_text(place, "utf-8")
    dirs = [str(mending.FOLDER), str(tmp_path / "theirs")]
    theme, words = Environment(autoescape=True), ui_environment(Wording("en"))
    mending.mend(theme, dirs, "data-own", words)
    filled = theme.get_template("material/base.html").render(page={"title": "<b>"})
    assert filled.endswith("&lt;b&gt;")
    assert filled.index("skip") < filled.index('aria-label="')
    base.write_text("<p></p>", "utf-8")
    with pytest.raises(mending.ThemeError, match="has changed"):
        mending.mend(Environment(autoescape=True), dirs, "data-own", words)
    assert not ours.exists()


def test_the_command_writes_the_open_data_for_an_address(tmp_path):
    words = ["--data", str(FOLDER), "--to", str(tmp_path), "--address", "https://books.test/a"]
    ended = CliRunner().invoke(export, words, obj=TODAY)
    assert ended.exit_code == 0, ended.output
    text = (tmp_path / PREFIX / "factsheet.json").read_text("utf-8")
    assert "https://books.test/a/" in text


def test_a_picture_is_a_shut_page_and_a_png_where_it_is_published(tmp_path):
    """The page to embed bears a policy; a preview draws no PNG, a published build draws it once."""
    page = Renderer(library(), "en", "https://example.org/", has_png=True)
    assert ".png" in page.history("books-returned")
    data = {PREFIX + name: b"address\n" for name in TABLES}
    preview = picture_files(page.drawings, "en", data, has_png=False)
    assert not [name for name in preview if name.endswith(".png")]
    shut = preview[f"{PREFIX}embed/picture.history.books-returned.en.html"].decode()
    assert "Content-Security-Policy" in shut
    made = picture_files(page.drawings, "en", data, has_png=True, cache=tmp_path)
    drawing = made[f"{PREFIX}pictures/history.books-returned.en.png"]
    assert drawing[:4] == b"\x89PNG"
    assert len([*tmp_path.iterdir()]) == 1
