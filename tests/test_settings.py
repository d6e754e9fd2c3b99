"""Settings of MkDocs: under each the site is whole, or the build stops with one line."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from conftest import ROOT
from mkdocs.config import load_config
from preview import copied, run
from whole import lost, uncalled

from factsheet.site.settings import mismatch, refused

EVIL = "https://elsewhere.example/x"


def small(folder: Path, *changes: tuple[str, Any]) -> Path:
    """Lay the small sheet into a folder, with a search page, and changed settings."""
    folder.mkdir(exist_ok=True)
    copied(folder)
    for language in ("en", "uk"):
        page = folder / "docs" / language / "search.md"
        page.write_text("---\ntitle: Search\n---\n\n# Search\n\n{{ search() }}\n", "utf-8")
    path = folder / "mkdocs.yml"
    settings = yaml.safe_load(path.read_text("utf-8"))
    settings["markdown_extensions"].append({"toc": {"permalink": True}})
    for place, value in changes:
        change(settings, place.split("."), value)
    path.write_text(yaml.safe_dump(settings, allow_unicode=True, sort_keys=False), "utf-8")
    return folder


def change(settings: Any, steps: list[str], value: Any) -> None:
    """Set what a path of keys leads to; `i18n` and `macros` are the plugins, None deletes."""
    *above, last = steps
    for step in above:
        if step in ("i18n", "macros", "factsheet"):
            plugins = settings["plugins"]
            plugins[:] = [{each: {}} if isinstance(each, str) else each for each in plugins]
            settings = next(each[step] for each in plugins if step in each)
        elif isinstance(settings, list):
            settings = settings[int(step)]
        else:
            settings = settings.setdefault(step, {})
    if isinstance(settings, list):
        last = int(last)
    if value is None:
        settings.pop(last)
    elif isinstance(value, list) and isinstance(settings.get(last), list):
        settings[last] += value
    else:
        settings[last] = value


FOREIGN = "is on another site; lay the file below the docs"
REFUSED = {
    "theme.name": ("mkdocs", "the theme `mkdocs` cannot show the sheet; write `name: material`"),
    "theme.font": (
        {"text": "Roboto"},
        "the theme would fetch a font from another site; write `font: false` under `theme:`",
    ),
    "theme.logo": (EVIL, f"`logo: {EVIL}` {FOREIGN}"),
    "theme.favicon": (f"//{EVIL}", f"`favicon: //{EVIL}` {FOREIGN}"),
    "theme.features": (
        ["navigation.instant"],
        "the feature `navigation.instant` would stop the sheet's scripts; delete it",
    ),
    "use_directory_urls": (
        False,
        "`use_directory_urls: false` would change every address; delete it",
    ),
    "site_url": ("", "`site_url` is no full address; write it as `https://example.org/sheet/`"),
    "site_url?": (
        "https://e.org/?a",
        "`site_url` is no full address; write it as `https://example.org/sheet/`",
    ),
    "extra_css": ([EVIL], f"`extra_css: {EVIL}` {FOREIGN}"),
    "extra_javascript": ([EVIL], f"`extra_javascript: {EVIL}` {FOREIGN}"),
    "extra.analytics": (
        {"provider": "google", "property": "x"},
        "`analytics:` would tell another site who reads; delete it under `extra:`",
    ),
    "extra.version": (
        {"provider": "mike"},
        "`version:` would ask for a list that no build makes; delete it under `extra:`",
    ),
    "extra.alternate": (
        [{"name": "A", "link": "/a/", "lang": "en"}],
        "`alternate:` is made from the languages; delete it under `extra:`",
    ),
    "markdown_extensions.1": (
        None,
        "the extension `footnotes` is missing; add it under `markdown_extensions:`",
    ),
    "markdown_extensions.0": (
        None,
        "the extension `attr_list` is missing; add it under `markdown_extensions:`",
    ),
    "markdown_extensions.2": (
        None,
        "the extension `md_in_html` is missing; add it under `markdown_extensions:`",
    ),
    "plugins.0": (None, "the plugin `i18n` is missing; add it under `plugins:`"),
    "plugins.1": (None, "the plugin `macros` is missing; add it under `plugins:`"),
    **{
        f"plugins+{each}": (each, f"the plugin `{each}` cannot be used; delete it")
        for each in ("blog", "info", "offline", "privacy", "projects", "social")
    },
    "i18n.docs_structure": (
        "suffix",
        "`docs_structure: suffix` cannot be used; write `docs_structure: folder`",
    ),
    "i18n.fallback_to_default": (
        True,
        "`fallback_to_default: true` cannot be used; write `fallback_to_default: false`",
    ),
    "i18n.reconfigure_material": (
        False,
        "`reconfigure_material: false` cannot be used; write `reconfigure_material: true`",
    ),
    **{
        f"i18n.languages.1.{key}": (
            value,
            "the language `uk` would lie elsewhere; delete its link or address",
        )
        for key, value in (("link", "/x/"), ("fixed_link", EVIL), ("site_url", EVIL))
    },
    "macros.j2_variable_start_string": (
        "[[",
        (
            "with `j2_variable_start_string` macros would stay as they are typed; "
            "delete every `j2_…_string`"
        ),
    ),
}


@pytest.mark.parametrize(("place", "case"), REFUSED.items(), ids=REFUSED)
def test_a_setting_that_would_break_the_site_is_refused(tmp_path, place, case):
    """One setting gives one line: what it would do, and what to write."""
    value, line = case
    place, _, added = place.partition("+")
    changes = [(place.removesuffix("?"), [added] if added else value)]
    config = load_config(str(small(tmp_path, *changes) / "mkdocs.yml"))
    assert list(refused(config)) == [line]


def test_nothing_is_refused_for_nothing(tmp_path):
    """The real sheet, the small one, and one with every extension in a bundle are accepted."""
    for path in (ROOT / "mkdocs.yml", small(tmp_path / "a") / "mkdocs.yml"):
        assert list(refused(load_config(str(path)))) == []
    bundle = small(tmp_path / "b", *[("markdown_extensions.0", None)] * 3)
    settings = yaml.safe_load((bundle / "mkdocs.yml").read_text("utf-8"))
    settings["markdown_extensions"].append("extra")
    (bundle / "mkdocs.yml").write_text(yaml.safe_dump(settings), "utf-8")
    assert list(refused(load_config(str(bundle / "mkdocs.yml")))) == []


@pytest.mark.parametrize(
    ("site", "first", "alone", "data", "line"),
    [
        ("en uk", "en", None, "en uk", ""),
        ("uk en", "en", None, "en uk", ""),
        ("en uk", "en", "en", "en uk", ""),
        ("en", "en", None, "en uk", "the data have the languages `en`, `uk`; write the same"),
        ("en uk fr", "en", None, "en uk", "the data have the languages `en`, `uk`; write the same"),
        ("en uk", "uk", None, "en uk", "`uk` cannot stand first; write `en` for `default: true`"),
        ("en uk", "uk", "uk", "en uk", "`uk` cannot stand first; write `en` for `build_only"),
    ],
)
def test_the_languages_are_those_of_the_data(site, first, alone, data, line):
    """Their set and the first of them, which has no folder, decide on addresses."""
    found = list(mismatch(site.split(), first, alone, data.split()))
    assert len(found) == (line != "")
    assert not line or found[0].startswith(line)


STOPS = {
    "no-directory-urls": ([], ["--no-directory-urls"], REFUSED["use_directory_urls"][1]),
    "theme": ([], ["--theme", "readthedocs"], "the theme `readthedocs` cannot show the sheet"),
    "dirty": ([], ["--dirty"], "`--dirty` shows no edit of data; leave it out"),
    "a foreign folder": (
        [("factsheet.data_dir", "../data")],
        [],
        "`../data` is no folder of the sheet; write the path of a folder beside mkdocs.yml, such",
    ),
    "neither yes nor no": (
        [("factsheet.pdf", "perhaps")],
        [],
        "`perhaps` says neither yes nor no; write `true` or `false`",
    ),
    "no plugins": ([("plugins.1", None)], [], "the plugin `macros` is missing"),
    "another module": (
        [("macros.module_name", "main")],
        [],
        "macros.py is not loaded; write `module_name: macros` under `macros:`",
    ),
    "no module": ([("macros.module_name", "x")], [], "could not find custom 'x' module"),
    "no include": ([("macros.include_dir", "x")], [], "Include directory 'x' does not exist!"),
    "no icon": ([("theme.icon", {"logo": "x/y"})], [], "the theme has no `.icons/x/y.svg`; mend"),
    "one language": ([("i18n.languages.1", None)], [], "the data have the languages `en`, `uk`"),
    "the second first": (
        [("i18n.languages.0.default", False), ("i18n.languages.1.default", True)],
        [],
        "`uk` cannot stand first; write `en` for `default: true`, as in the data",
    ),
    "no evidence": (
        [("exclude_docs", "/uk/evidence.md")],
        [],
        "leads to `uk/evidence/`, as do 5 more, which the site does not have; add it, or delete",
    ),
    "no style": (
        [("extra_css", ["assets/x.css"])],
        [],
        "leads to `assets/x.css`, as do 26 more, which the site does not have",
    ),
}


@pytest.mark.long
@pytest.mark.parametrize(("changes", "words", "line"), STOPS.values(), ids=STOPS)
def test_the_build_stops_with_one_line(tmp_path, changes, words, line):
    """What is wrong is told once, without a traceback, and the build fails."""
    done = run(small(tmp_path, *changes), "mkdocs", "build", *words)
    assert done.returncode == 1
    told = [each for each in done.stderr.splitlines() if each.startswith(("ERROR", "WARNING"))]
    told = [each for each in told if not each.endswith("1 problem")]
    assert "Traceback" not in done.stdout + done.stderr
    assert [line in each for each in told] == [True], done.stderr


@pytest.mark.long
def test_a_draft_has_no_open_data_and_is_whole_otherwise(tmp_path):
    """`exports: false` builds, although pages lead to what is left out."""
    folder = small(tmp_path, ("factsheet.exports", False))
    page = folder / "docs/en/changes.md"
    paths = ("data/v1/README.txt", "data/v1/SHA256SUMS", "value/a/b/index.html")
    more = "".join(f"\n[all]({path})\n" for path in paths)
    page.write_text(page.read_text("utf-8") + more, "utf-8")
    done = run(folder, "mkdocs", "build")
    assert done.returncode == 0, done.stderr
    assert not (folder / "site/data").exists()


def test_a_pdf_without_the_package_for_it_is_one_line_with_the_way_out(monkeypatch):
    """The setting says what to install."""
    from factsheet.site import options

    monkeypatch.setattr(options, "find_spec", lambda _: None)
    assert options.Paper(default=False).run_validation(value=False) is False
    with pytest.raises(options.ValidationError, match=r"pip install .mkdocs-factsheet\[pdf\]"):
        options.Paper(default=False).run_validation(value=True)


FEATURES = (
    "navigation.tabs navigation.indexes navigation.prune navigation.path navigation.top "
    "navigation.footer navigation.tracking toc.integrate header.autohide content.code.copy "
    "content.tabs.link content.tooltips announce.dismiss search.suggest content.action.edit"
)
WHOLE: dict[str, tuple[list[tuple[str, Any]], list[str]]] = {
    "as it is": ([], ["--strict"]),
    "quiet": ([("site_url", "https://example.org")], ["-q"]),
    "elsewhere": ([("site_url", "https://example.org/a/b"), ("site_dir", "out")], []),
    "the theme's own": (
        [
            ("theme.features", FEATURES.split()),
            ("theme.language", "de"),
            ("repo_url", "https://github.com/a/b"),
            ("edit_uri", "edit/main/docs/"),
            ("copyright", "A &copy; <a href='https://example.org'>B</a>"),
            ("extra.consent", {"title": "A", "description": "B"}),
            ("extra.social", [{"icon": "fontawesome/brands/github", "link": EVIL}]),
        ],
        [],
    ),
    "more plugins": (
        [
            ("plugins", ["search", "tags", "meta", "typeset"]),
            ("i18n.reconfigure_search", False),
            ("validation", {"links": {"not_found": "ignore"}}),
        ],
        [],
    ),
    "macros otherwise": (
        [
            ("macros.on_undefined", "keep"),
            ("macros.on_error_fail", True),
            ("macros.render_by_default", False),
            ("macros.verbose", True),
            ("extra.figure", "hidden"),
        ],
        [],
    ),
    "a navigation": (
        [
            ("nav", [{"A": "index.md"}, {"B": ["evidence.md", "search.md"]}]),
            ("not_in_nav", "changes.md"),
            ("draft_docs", "changes.md"),
        ],
        [],
    ),
    "no search": ([("exclude_docs", "search.md")], []),
    "one language alone": ([("i18n.build_only_locale", "en")], []),
    "notes otherwise": (
        [
            ("markdown_extensions", [{"footnotes": {"BACKLINK_TEXT": "back"}}]),
            ("markdown_extensions", ["smarty", "nl2br", "sane_lists", "admonition", "abbr"]),
            ("markdown_extensions", ["pymdownx.superfences", "pymdownx.betterem"]),
        ],
        [],
    ),
}


@pytest.mark.long
@pytest.mark.parametrize(("changes", "words"), WHOLE.values(), ids=WHOLE)
def test_under_other_settings_the_site_is_whole(tmp_path, changes, words):
    """Every link of every page leads to a file of the site, and search finds its index."""
    done = run(small(tmp_path, *changes), "mkdocs", "build", *words)
    assert done.returncode == 0, done.stderr
    settings = dict(changes)
    site = tmp_path / settings.get("site_dir", "site")
    address = settings.get("site_url", "https://example.org/library/")
    root = f"/{address.removeprefix('https://example.org').strip('/')}/".replace("//", "/")
    assert lost(site, root) == []
    assert uncalled(site) == []
    for page in (site / "index.html", site / "evidence/index.html"):
        assert "Content-Security-Policy" in page.read_text("utf-8")


@pytest.mark.long
def test_a_sheet_is_built_from_any_folder(tmp_path):
    """`-f` and `-d` name it and its site, and a file may inherit from another."""
    folder = small(tmp_path / "sheet")
    (folder / "mkdocs.yml").rename(folder / "base.yml")
    (folder / "mkdocs.yml").write_text("INHERIT: base.yml\nsite_name: Another\n", "utf-8")
    words = ["-f", str(folder / "mkdocs.yml"), "-d", str(tmp_path / "out")]
    done = run(tmp_path, "mkdocs", "build", *words)
    assert done.returncode == 0, done.stderr
    assert lost(tmp_path / "out", "/library/") == []
    assert "Another" in (tmp_path / "out/index.html").read_text("utf-8")


@pytest.mark.long
@pytest.mark.parametrize("name", ["benchmark.md", "fr/page.md", "assets/page.md"])
def test_a_page_in_the_folder_of_no_language_is_told(tmp_path, name):
    """It is neither lost in silence nor the end in a traceback."""
    folder = small(tmp_path)
    page = folder / "docs" / name
    page.parent.mkdir(exist_ok=True)
    page.write_text('# A page\n\n{{ figure("books-lent") }}\n', "utf-8")
    done = run(folder, "mkdocs", "build")
    hint = "move it into `docs/en/`, or name it under `exclude_docs:`"
    line = f"docs/{name}:1: the page is in the folder of no language; {hint}"
    assert done.returncode == 1
    assert done.stderr.count(line) == 1
    assert "Traceback" not in done.stderr
    assert "1 problem" in done.stderr


@pytest.mark.long
@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("template: redirect.html\nlocation: x", "there is no template `redirect.html`"),
        ("template: nothing.html", "there is no template `nothing.html`"),
        ("icon: material/nothing", "there is no icon `material/nothing`"),
    ],
)
def test_a_page_asks_nothing_of_the_theme_that_it_does_not_have(tmp_path, line, told):
    """Nor may it choose a template that puts its front matter into a script."""
    folder = small(tmp_path)
    page = folder / "docs/en/changes.md"
    page.write_text(page.read_text("utf-8").replace("title:", f"{line}\ntitle:"), "utf-8")
    done = run(folder, "mkdocs", "build")
    assert done.returncode == 1
    assert f"docs/en/changes.md:1: {told}; delete it from the front matter" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.long
def test_front_matter_hides_no_macro(tmp_path):
    """A key that is called like a macro leaves the macro be."""
    folder = small(tmp_path)
    page = folder / "docs/en/changes.md"
    page.write_text(page.read_text("utf-8").replace("title:", "changes: x\ntitle:"), "utf-8")
    done = run(folder, "mkdocs", "build")
    assert done.returncode == 0, done.stderr
