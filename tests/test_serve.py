"""The editing loop, with a real server and real edits; and builds of what is broken."""

import contextlib
import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from preview import copied, run, serving, with_engine
from test_conversion import settled

PAGES = [
    f"{language}{page}"
    for language in ("", "uk/")
    for page in ("", "timeline/", "evidence/", "sources/", "changes/")
]
LATE = ("data/events.yml", "{en: A delivery, uk: Доставка}", "{en: A late one, uk: Пізня}")


@pytest.fixture(scope="module")
def preview(tmp_path_factory):
    """A running server on a copy of the small site."""
    with serving(with_engine(tmp_path_factory.mktemp("preview"))) as running:
        running.shows("", lambda page: "books are back" in page)
        yield running


def alerts(page: str) -> list[str]:
    """Return what the red panels of a page list."""
    soup = BeautifulSoup(page, "html.parser")
    return [line.get_text() for line in soup.select('[role="alert"] li')]


def is_calm(page: str) -> bool:
    """Return whether a page has no panel and no wrong macro."""
    return "fs-alert" not in page and "fs-error" not in page


@pytest.mark.long
def test_an_edit_of_data_shows_in_both_languages(preview):
    with preview.edited(*LATE):
        preview.shows("timeline/", lambda page: "A late one" in page)
        assert "Пізня" in preview.get("uk/timeline/")
    preview.shows("timeline/", lambda page: "A late one" not in page)


@pytest.mark.long
def test_broken_data_keeps_the_last_good_content_under_a_red_panel(preview):
    """Every page of both languages lists what `factsheet check` lists, and nothing is new."""
    with (
        preview.edited(*LATE),
        preview.edited("data/figures.yml", "bulletin-1 @ paragraph 1", "bulletin-9 @ paragraph 1"),
        preview.edited("data/claims.yml", "desk-a", "desk-b"),
    ):
        preview.shows("", lambda page: len(alerts(page)) > 1)
        told = run(preview.folder, "factsheet", "check").stdout.splitlines()
        assert told[-1] == f"{len(told) - 1} problems"
        for path in PAGES:
            page = preview.get(path)
            assert alerts(page) == told[:-1], path
            assert "A late one" not in page
            assert "Пізня" not in page
        assert "A delivery" in preview.get("timeline/")
        assert 'dir="ltr"><p><strong>У даних є помилки' in preview.get("uk/timeline/")
    for path in ("", "uk/", "timeline/"):
        preview.shows(path, is_calm)


@pytest.mark.nightly
def test_a_number_that_loses_its_note_is_told_above_its_page(preview):
    """The panel of the page says where the number is called, and what helps."""
    call = '{{ figure("books-share") }}'
    with preview.edited("docs/en/index.md", call, f"<!-- {call} -->"):
        page = preview.shows("", alerts)
        lost = "docs/en/index.md:7: no note behind `books-share`: readers do not see the number"
        assert [line[: len(lost)] for line in alerts(page)] == [lost]
    preview.shows("", is_calm)


@pytest.mark.nightly
def test_no_bytes_in_a_data_file_stop_the_server(preview):
    """Files that are no YAML, no UTF-8, empty or gone are each told in the panel."""
    broken = {"events": b"- id: [", "figures": b"\xff\xfe", "claims": b"", "sources": None}
    before = {name: (preview.folder / f"data/{name}.yml").read_bytes() for name in broken}
    for name, content in broken.items():
        if content is None:
            (preview.folder / f"data/{name}.yml").unlink()
        else:
            preview.save(f"data/{name}.yml", content)
    page = preview.shows("timeline/", lambda page: len(alerts(page)) >= len(broken))
    assert {line.split(":")[0] for line in alerts(page)} == {f"data/{name}.yml" for name in broken}
    assert "A delivery" in page
    for name, content in before.items():
        preview.save(f"data/{name}.yml", content)
    preview.shows("timeline/", is_calm)


EDITS = [
    (
        "factsheet/render/templates/parts_of_a_record.jinja",
        "<data",
        '<data title="EDIT-1"',
        "",
        'title="EDIT-1"',
    ),
    (
        "factsheet/wording/words/en.yml",
        'as_of_day: "',
        'as_of_day: "EDIT-2 ',
        "evidence/",
        "EDIT-2 ",
    ),
    (
        "factsheet/site/theme/assets/sheet.css",
        ".fs-figure {",
        ".fs-figure { --edit: 7;",
        "assets/sheet.css",
        "--edit: 7",
    ),
    (
        "factsheet/site/theme/partials/copyright.html",
        "{{ sheet.footer }}",
        "{{ sheet.footer }}<!--EDIT-9-->",
        "",
        "<!--EDIT-9-->",
    ),
    ("docs/en/index.md", "books are back", "EDIT-8 are back", "", "EDIT-8 are"),
    ("mkdocs.yml", "site_name: Library A", "site_name: EDIT-6", "", "EDIT-6"),
]


@pytest.mark.nightly
def test_an_edit_of_anything_shows_without_a_restart(preview):
    """Templates, words, CSS, pages and settings are all watched, though nothing names them."""
    with contextlib.ExitStack() as edits:
        for name, old, new, _, _ in EDITS:
            edits.enter_context(preview.edited(name, old, new))
        for _, _, _, path, shown in EDITS:
            preview.shows(path, lambda page, shown=shown: shown in page)
    for _, _, _, path, shown in EDITS:
        preview.shows(path, lambda page, shown=shown: shown not in page)
    watched = re.search("Watching paths for changes: (.*)", preview.log())[1]
    for name in ("docs", "mkdocs.yml", "data", "macros.py", "factsheet"):
        assert re.search(rf"[/']{re.escape(name)}'", watched), watched


@pytest.mark.nightly
def test_an_edited_template_shows_on_the_last_good_data(preview):
    """Broken data does not freeze the templates: old content, new shape."""
    with (
        preview.edited("data/figures.yml", "value: 40", "value: forty"),
        preview.edited(
            "factsheet/render/templates/parts_of_a_record.jinja", "<data", '<data title="EDIT-7"'
        ),
    ):
        page = preview.shows("", lambda page: 'title="EDIT-7"' in page)
        assert ">40</data>" in page
        assert alerts(page)[0].startswith("data/figures.yml:9:12: ")
    preview.shows("", is_calm)


CODE = ("factsheet/views/pages.py", '"changes/"', '"changes/?EDIT-3"')


@pytest.mark.nightly
def test_an_edit_of_code_is_told_where_nothing_starts_the_server_again(preview):
    """One line in the log of plain `mkdocs serve`, for each edit."""
    told = "the engine's code was edited; restart `mkdocs serve` to see it"
    with preview.edited(*CODE):
        preview.logs(lambda log: log.count(told) == 1)
    preview.logs(lambda log: log.count(told) == 2)
    preview.shows("", lambda page: is_calm(page) and "EDIT-3" not in page)


@pytest.mark.nightly
def test_an_edit_of_code_starts_the_server_of_make_again(tmp_path):
    """The page shows it; code that cannot be loaded is one line, and mended it shows again."""
    with serving(with_engine(tmp_path), restarts=True) as preview:
        preview.shows("", is_calm)
        with preview.edited(*CODE):
            preview.shows("changes/2024-04/", lambda page: "changes/?EDIT-3" in page)
        preview.shows("changes/2024-04/", lambda page: page and "EDIT-3" not in page)
        with preview.edited("factsheet/views/pages.py", "PAGES = {", "PAGES = {{"):
            log = preview.logs(lambda log: "the code does not run" in log)
            line = r"Error: factsheet/views/pages\.py:\d+: the code does not run: .+; mend it"
            assert re.search(line, log)
            assert "Traceback" not in log
        preview.shows("", is_calm)


FAULTS = {
    "timeline": ("{{ timeline() }}", "{{ timeline( }}", "9: the braces cannot be read: unexpected"),
    "evidence": ("evidence()", "evidense()", "7: no macro `evidense`; did you mean `evidence`?"),
    "sources": ("sources()", "sources(x=1)", "7: sources: got an unexpected keyword argument 'x'"),
    "changes": ("changes()", "figure(3)", "7: `figure` cannot show this: "),
    "disagreements": ("title: ", "title: a: ", "2: the front matter is not YAML: mapping"),
    "who-said-what": ("# ", "# \udcff ", "5: the page is not UTF-8; save it as UTF-8"),
}


@pytest.mark.nightly
def test_a_mistake_in_a_page_is_one_line_on_that_page_alone(preview):
    """The line names the file, the place and the way out; the rest of the page is there."""
    before = {name: (preview.folder / f"docs/en/{name}.md").read_bytes() for name in FAULTS}
    with preview.edited("docs/en/index.md", 'figure("books-share")', 'figure("books-shares")'):
        for name, (old, new, _) in FAULTS.items():
            wrong = before[name].decode().replace(old, new, 1).encode(errors="surrogateescape")
            preview.save(f"docs/en/{name}.md", wrong)
        page = preview.shows("", alerts)
        line = "docs/en/index.md:7: no value `books-shares`; did you mean `books-share`?"
        assert alerts(page) == [line]
        assert BeautifulSoup(page, "html.parser").select_one("p .fs-error")
        assert ">40</data>" in page
        for name, (_, _, told) in FAULTS.items():
            page = preview.shows(f"{name}/", alerts)
            assert len(alerts(page)) == 1
            assert alerts(page)[0].startswith(f"docs/en/{name}.md:{told}")
            assert "Traceback" not in page
            assert is_calm(preview.get(f"uk/{name}/"))
        for name, content in before.items():
            preview.save(f"docs/en/{name}.md", content)
    for name in ("", *(f"{name}/" for name in FAULTS)):
        preview.shows(name, is_calm)
    assert "Traceback" not in preview.log()


@pytest.mark.nightly
def test_a_page_that_goes_is_gone_after_a_fault_in_the_second_language(preview):
    """Nothing of it is left, though a build before could not come to its end."""
    lost = preview.folder / "docs/uk/lost.md"
    lost.symlink_to("nowhere.md")
    with preview.edited("docs/en/index.md", "# ", "#  "):
        preview.shows("", alerts)
    lost.unlink()
    preview.shows("", is_calm)
    preview.save("docs/en/later.md", b"# A later page\n")
    preview.shows("later/", lambda page: "A later page" in page)
    (preview.folder / "docs/en/later.md").unlink()
    assert settled(lambda: preview.get("later/")) == ""


@pytest.mark.nightly
def test_a_server_starts_on_broken_data(tmp_path):
    """Without any good content the pages say what is wrong; the first good data shows."""
    folder = copied(tmp_path)
    figures = folder / "data/figures.yml"
    good = figures.read_text("utf-8")
    figures.write_text(good.replace("value: 40", "value: forty"), "utf-8")
    with serving(folder) as preview:
        page = preview.shows("uk/", alerts)
        assert "тож показати нічого не можна" in page
        preview.save("data/figures.yml", good.encode())
        preview.shows("uk/", lambda page: ">40</data>" in page and is_calm(page))


@pytest.mark.long
@pytest.mark.parametrize("switches", [(), ("--strict", "--quiet")], ids=["plain", "strict"])
def test_a_build_lists_every_broken_page_and_fails(tmp_path, switches):
    """One line a mistake, in every language; no traceback; exit 1."""
    folder = copied(tmp_path)
    for name, more in (
        ("en/index.md", '\n{{ figure("a") }}\n\n{{ figure("b") }}\n'),
        ("en/changes.md", "\n{{ nothing }}\n"),
        ("uk/sources.md", "\n{{ sources( }}\n"),
        ("uk/timeline.md", "\n[gone](gone.md)\n"),
    ):
        with (folder / "docs" / name).open("a", encoding="utf-8") as page:
            page.write(more)
    done = run(folder, "mkdocs", "build", *switches)
    assert done.returncode == 1
    assert "Traceback" not in done.stdout + done.stderr
    places = re.findall(r"docs/(\S+:\d+): ", done.stderr)
    assert sorted(places) == [
        "en/changes.md:9", "en/index.md:15", "en/index.md:17", "uk/sources.md:9",
    ]  # fmt: skip
    assert "uk/timeline.md' contains a link 'gone.md'" in done.stderr
    assert "5 problems" in done.stderr


UNREADABLE = Path("/proc/self/mem")
"""A file that not even root can read from its start."""


@pytest.mark.long
@pytest.mark.skipif(not UNREADABLE.exists(), reason="only Linux has such a file")
def test_a_build_tells_a_file_that_cannot_be_read(tmp_path):
    """One line; no traceback; exit 1."""
    folder = copied(tmp_path)
    (folder / "data/events.yml").unlink()
    (folder / "data/events.yml").symlink_to(UNREADABLE)
    done = run(folder, "mkdocs", "build")
    assert done.returncode == 1
    assert "Traceback" not in done.stdout + done.stderr
    assert "data/events.yml:1:1: the file cannot be opened; check its rights" in done.stderr
    assert "1 problem" in done.stderr


@pytest.mark.long
def test_a_build_lists_every_mistake_in_the_data_and_fails(tmp_path):
    """The same lines as `factsheet check`; no traceback; exit 1."""
    folder = copied(tmp_path)
    for name, old, new in (
        ("figures", "value: 40", "value: forty"),
        ("claims", "desk-a", "desk-b"),
        ("sources", "kind: official", "kind: oficial"),
    ):
        path = folder / f"data/{name}.yml"
        path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
    done = run(folder, "mkdocs", "build")
    told = run(folder, "factsheet", "check").stdout.splitlines()
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "\n".join(told) in done.stderr
    assert len(told) == 4
