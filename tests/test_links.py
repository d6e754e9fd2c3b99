"""The weekly visit to every address of the data: what opens, what is lost, what says otherwise."""

import contextlib
import functools
import http.server
import json
import os
import threading
import time
from datetime import date
from pathlib import Path

import pytest
from conftest import ROOT
from hypothesis import given
from hypothesis import strategies as st

from factsheet.__main__ import main
from factsheet.checks import links, web
from factsheet.checks.links import archive, issue, run, visit
from factsheet.checks.links.command import copies
from factsheet.checks.links.command import links as visiting
from factsheet.checks.links.copies import put_in
from factsheet.checks.links.memory import Memory
from factsheet.checks.links.page import nearest, normalised, stands_in, text_of
from factsheet.model.evidence import Archive
from factsheet.problems import DataError, NotThereError, Problem

KNOWN = ROOT / links.KNOWN
FILLER = "<p>" + "The library opens at nine and closes at five. " * 10 + "</p>"


@pytest.fixture(autouse=True)
def _hurried(monkeypatch):
    monkeypatch.setattr(visit, "PAUSE", 0)
    monkeypatch.setattr(run, "PAUSE", 0)
    monkeypatch.setattr(web, "PATIENCE", 0.5)


class Site(http.server.BaseHTTPRequestHandler):
    """A site whose pages a test writes; any other address names the status that it answers."""

    def do_GET(self):
        """Answer with a page, with a redirect, slowly, or with a status."""
        pages = self.server.pages
        path = self.path
        self.server.asked.append((path, self.headers.get("Authorization")))
        if path == "/robots.txt":
            self._say(200, pages.get("robots", ""))
        elif path.startswith(("/save/", "/web/")):
            self._archive(path)
        elif path in pages:
            self._say(200, pages[path])
        elif path == "/":
            self._say(200, "home")
        elif path.startswith("/moved"):
            self._to("/")
        elif path.startswith("/slow"):
            time.sleep(1)
            self._say(200)
        elif "drip" in path:
            self._drip()
        else:
            self._say(int(path.rpartition("/")[2]))

    def _archive(self, path):
        pages, page = self.server.pages, path.partition("http")[1] + path.partition("http")[2]
        if path.startswith("/save/"):
            pages[f"copy:{page}"] = "kept"
        if path.startswith("/web/2/"):
            is_kept = f"copy:{page}" in pages
            self._to(f"/web/20260101/{page}") if is_kept else self._say(404)
        else:
            self._say(200, "copy")

    def do_HEAD(self):
        """Answer, but not where the address says that only GET is served."""
        if "get-only" in self.path:
            self._say(405)
        else:
            self.do_GET()

    def _say(self, status, body=""):
        raw = body.encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(raw)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(raw)

    def _drip(self):
        """Begin an answer that never ends; whoever listens hears of it often enough."""
        self.send_response(200)
        self.end_headers()
        with contextlib.suppress(OSError):
            for _ in range(100):
                self.wfile.write(b"x")
                self.wfile.flush()
                time.sleep(0.1)

    def _to(self, path):
        self.send_response(302)
        self.send_header("Location", path)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_arguments):
        """Say nothing."""


@pytest.fixture
def server():
    """Such a site, with its pages by path and what it was asked."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Site)) as found:
        found.pages, found.asked = {}, []
        found.handle_error = lambda *_: None
        threading.Thread(target=found.serve_forever, args=(0.01,), daemon=True).start()
        yield found
        found.shutdown()


@pytest.fixture
def site(server):
    """The address of such a site."""
    return f"http://127.0.0.1:{server.server_address[1]}"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """An empty folder for data."""
    monkeypatch.chdir(tmp_path)
    found = Path("data")
    found.mkdir()
    return found


@pytest.fixture
def data(folder, site):
    """Sources of which one opens, one is gone, one refuses programs, one lost its copy."""
    (folder / "sources.yml").write_text(
        f"- id: opens\n  url: {site}/get-only/200\n"
        f"- id: gone\n  url: {site}/404\n"
        f"- id: refuses\n  url: {site}/403\n"
        f"- id: lost-copy\n  url: {site}/200\n  archived: {site}/410\n"
    )
    return folder


SOURCES = """\
# the sources
- id: a
  url: {site}/a   # the page
  accessed: 2026-01-01
  kind: official
- id: b
  url: {site}/{b}
  accessed: 2026-01-01
"""
FIGURES = """\
- id: lent
  observations:
  - id: one
    sources: ['a @ excerpt "1,279 books came back, 455 of them from North Hall"']
"""
PAGE = (
    "<h1>News</h1><p>By Monday <b>1,279</b>&nbsp;books came&shy; back,"
    " 455 of them from North Hall.</p>"
)


@pytest.fixture
def quoted(folder, server, site):
    """A page whose words are quoted, another page, and an archive."""
    (folder / "sources.yml").write_text(SOURCES.format(site=site, b=200))
    (folder / "figures.yml").write_text(FIGURES)
    (folder / "factsheet.yml").write_text(
        "evidence:\n  archive:\n"
        f"    save: {site}/save/{{url}}\n    copy: {site}/web/2/{{url}}\n    key: ARCHIVE_KEY\n"
    )
    server.pages["/a"] = PAGE + FILLER
    return folder


def went(found, day, state, save=0):
    """One visit on a day of November 2026 as the command makes it: the judgement, the memory."""
    addresses = links.links_of(found)
    judged, memory = run.visit(
        addresses, found / "none.yml", state, date(2026, 11, day), lambda _: None
    )
    run.copy(archive.archive_of(found), addresses, judged, memory, save)
    run.write(memory, state, addresses)
    return judged, memory


# By hand


@pytest.mark.usefixtures("data")
def test_what_is_gone_is_lost_and_a_known_false_alarm_is_not(site, capsys):
    assert main(["links", "--alarms", str(KNOWN)]) == 1
    told = capsys.readouterr()
    said = told.out.splitlines()
    reason = next(each.reason for each in links.alarms_of(KNOWN) if each.answer == "403")
    assert [line for line in said if line.startswith("data/")] == [
        f"data/sources.yml:6: `refuses` answers 403: {site}/403 ({reason})",
        f"data/sources.yml:4: `gone` answers 404: {site}/404",
        f"data/sources.yml:9: `lost-copy` answers 410: {site}/410",
    ]
    assert said[-1] == "5 addresses, 2 lost, 0 passages changed, 0 copies made"
    assert told.err == ""


@pytest.mark.usefixtures("data")
def test_lost_sources_are_problems_like_others(site, capsys):
    """As JSON and as annotations, with the line and without a column, for there is none."""
    assert main(["links", "--alarms", str(KNOWN), "--format", "json"]) == 1
    gone, copy = json.loads(capsys.readouterr().out)
    assert (gone["file"], gone["line"]) == ("data/sources.yml", 4)
    assert gone["message"] == f"`gone` answers 404: {site}/404"
    assert main(["links", "--alarms", str(KNOWN), "--format", "github"]) == 1
    place = "::error file=data/sources.yml,line=9,title=sources-can-be-opened::`lost-copy`"
    assert capsys.readouterr().out.splitlines()[-1].startswith(place)
    assert copy["line"] == 9


def test_a_refusal_is_never_a_loss(data):
    """Also in a sheet that lists no false alarms."""
    judged = links.judge(links.answers(links.links_of(data)), [], None)
    assert [each.line for each in judged.lost] == [4, 9]
    assert len(judged.remarks) == 1


def test_each_address_that_was_asked_is_told(data):
    """That is what the bar on a terminal is filled by."""
    ticks = []
    links.answers(links.links_of(data), tick=ticks.append)
    assert ticks == [1] * 5


def test_a_folder_without_sources_is_one_line(tmp_path, capsys):
    assert main(["links", "--data", str(tmp_path)]) == 2
    assert "sources.yml:1:1: there is no such file; name the folder" in capsys.readouterr().out


def test_a_file_of_sources_that_cannot_be_read_is_told(data, capsys):
    (data / "sources.yml").write_text("- id: [\n")
    assert main(["links"]) == 1
    assert capsys.readouterr().out.startswith("data/sources.yml:")


def test_only_the_web_is_opened(tmp_path):
    """An address of another kind, such as a file of this machine, is not followed."""
    (tmp_path / "x").write_text("x")
    assert links.answer((tmp_path / "x").as_uri()).status == "none"


# Addresses and alarms


def test_every_address_of_the_data_is_visited_but_those_to_write_to(folder):
    """Those of bodies, registers and licences too; each with the record that holds it."""
    (folder / "sources.yml").write_text("- id: a\n  url: https://a.example/1\n")
    (folder / "speakers.yml").write_text("- id: s\n  same_as: [https://w.example/Q1]\n")
    (folder / "factsheet.yml").write_text(
        "repository: https://r.example/x\ncontact: https://r.example/y\n"
        "licence: {name: X, url: https://l.example}\n"
        "helplines:\n- id: h\n  ways:\n  - at: https://h.example\n    source: https://h.example/s\n"
    )
    assert {(link.source, link.address, link.line) for link in links.links_of(folder)} == {
        ("a", "https://a.example/1", 2),
        ("s", "https://w.example/Q1", 2),
        ("factsheet", "https://l.example", 3),
        ("h", "https://h.example", 7),
        ("h", "https://h.example/s", 8),
    }


def test_a_false_alarm_that_no_longer_goes_off_is_told():
    link = links.Link("a", 1, "https://example.org/a")
    needless = links.Alarm("403", "It refused.", "https://example.org/")
    judged = links.judge({link: links.Reply("200")}, [needless], None)
    assert judged.problems == []
    said = ".ci/links.yml: no address that starts with https://example.org/ answers 403"
    assert judged.remarks == [said]


def test_every_false_alarm_has_a_reason():
    for alarm in links.alarms_of(KNOWN):
        assert alarm.reason.endswith(".")
        assert alarm.answer == "none" or 400 <= int(alarm.answer) < 600


@pytest.mark.long
def test_every_address_of_the_sheet_is_visited_with_every_passage_of_it():
    text = (ROOT / "data" / "sources.yml").read_text("utf-8")
    found = links.links_of(ROOT / "data")
    sources = {link.source for link in found if link.file.endswith("sources.yml")}
    assert len(sources) == f"\n{text}".count("\n- id: ")
    assert sum(len(link.quotes) for link in found) > 80


# Passages


def test_a_page_that_changed_elsewhere_is_no_news(quoted, server, tmp_path):
    server.pages["/a"] = "<p>Another headline</p>" + PAGE.replace("By Monday", "On Monday") + FILLER
    judged, _ = went(quoted, 1, tmp_path / "state.json")
    assert (judged.problems, judged.remarks) == ([], [])


def test_a_passage_that_changed_is_one_line_with_both(quoted, server, site, tmp_path):
    server.pages["/a"] = PAGE.replace("1,279", "1,297") + FILLER
    judged, _ = went(quoted, 1, tmp_path / "state.json")
    rest = "books came back, 455 of them from North Hall"
    said = f"data/figures.yml:4: `1,279 {rest}` no longer stands at {site}/a: now it says"
    (line,) = map(str, judged.problems)
    assert line == f"{said} `1,297 {rest}.`; compare the record with the page"


def test_a_page_without_a_text_is_a_remark(quoted, server, tmp_path):
    """One that a script writes, or that asks for consent first, does not say that words changed."""
    server.pages["/a"] = "<script>write()</script><p>Please wait</p>"
    judged, _ = went(quoted, 1, tmp_path / "state.json")
    assert judged.problems == []
    assert "shows programs no text" in judged.remarks[0]


@pytest.mark.parametrize(
    ("html", "passage"),
    [
        ("<p>«Тисяча» – 1&#160;279 людей</p>", '"Тисяча" - 1 279 людей'),
        ("<p>Russia&rsquo;s <i>full</i>-scale</p>", "Russia's full-scale"),
        ("<td>one</td><td>two</td>", "one two"),
        ("<p>cafe\u0301 in&shy;vasion</p>", "café invasion"),
        ("a,b,2026-08-31,8822", "b,2026-08-31,8822"),
    ],
)
def test_words_are_found_however_they_are_set(html, passage):
    """Entities, blanks, quotes, dashes, soft hyphens and composed letters make no difference."""
    assert stands_in(text_of(html), passage)


@pytest.mark.parametrize("html", ["<p>11,279 books</p>", "<script>1,279 books</script>", ""])
def test_words_that_only_look_like_it_are_not_found(html):
    assert not stands_in(text_of(html), "1,279 books")


@given(st.text(max_size=60), st.text(max_size=20))
def test_whatever_a_text_holds_can_be_looked_up(text, passage):
    """No text and no passage breaks the search; what is normalised stays as it is."""
    stands_in(normalised(text), passage)
    nearest(normalised(text), passage)
    assert normalised(normalised(text)) == normalised(text)


def test_the_nearest_words_are_found_in_a_long_text_and_none_where_none_are_like_it():
    text = normalised("filler words here " * 3000 + "about 300 books came home " + "more " * 500)
    assert nearest(text, "about 200 books came home") == "about 300 books came home"
    assert nearest("nothing at all", "about 200 books came home") == ""


# Bad days


@pytest.mark.parametrize(("path", "days"), [
    pytest.param("404", 2, id="gone"),
    pytest.param("410", 2, id="gone for good"),
    pytest.param("moved", 2, id="leads to the home page"),
    pytest.param("slow", 3, id="slow"),
    pytest.param("get-only-drip", 3, id="never ends"),
    pytest.param("500", 3, id="broken"),
    pytest.param("403", None, id="refuses"),
    pytest.param("429", None, id="not so often"),
])  # fmt: skip
def test_a_page_is_lost_after_some_bad_days_and_never_after_one(quoted, site, tmp_path, path, days):
    (quoted / "sources.yml").write_text(SOURCES.format(site=site, b=path))
    state = tmp_path / "state.json"
    for day in (1, 1, 8, 15):
        judged, _ = went(quoted, day, state)
        passed = {1: 1, 8: 2, 15: 3}[day]
        assert bool(judged.lost) == (days is not None and passed >= days)
        assert bool(judged.lost) != bool(judged.remarks)


def test_what_robots_may_not_open_is_not_asked(quoted, server, tmp_path):
    server.pages["robots"] = "User-agent: *\nDisallow: /a\n"
    judged, _ = went(quoted, 1, tmp_path / "state.json")
    assert judged.problems == []
    assert "`a` may not be opened by programs" in judged.remarks[0]
    assert "/a" not in {path for path, _ in server.asked}


def test_a_good_day_ends_the_bad_ones(quoted, server, site, tmp_path):
    (quoted / "sources.yml").write_text(SOURCES.format(site=site, b="500"))
    state = tmp_path / "state.json"
    went(quoted, 1, state)
    went(quoted, 8, state)
    server.pages["/500"] = "here again"
    went(quoted, 15, state)
    del server.pages["/500"]
    judged, memory = went(quoted, 22, state)
    assert judged.lost == []
    assert memory.bad == {f"{site}/500": ["2026-11-22"]}


def test_without_a_network_nothing_is_counted(folder, tmp_path):
    (folder / "sources.yml").write_text("- id: a\n  url: http://127.0.0.1:9/x\n")
    state = tmp_path / "state.json"
    for day in (1, 8, 15):
        with pytest.raises(NotThereError, match="no address answers, not one; look whether"):
            run.visit(links.links_of(folder), KNOWN, state, date(2026, 11, day), lambda _: None)
    assert not state.exists()


@pytest.mark.usefixtures("quoted")
def test_a_state_that_is_none_is_refused(tmp_path, capsys):
    (tmp_path / "state.json").write_text("[]")
    assert main(["links", "--state", "state.json"]) == 2
    assert "state.json:1:1: this is no memory" in capsys.readouterr().out


# Copies


def test_new_pages_are_saved_with_the_key_and_each_once(
    quoted, server, site, tmp_path, monkeypatch
):
    monkeypatch.setenv("ARCHIVE_KEY", "LOW x:y")
    state = tmp_path / "state.json"
    _, memory = went(quoted, 1, state, save=1)
    assert memory.copies == {f"{site}/a": f"{site}/web/20260101/{site}/a"}
    went(quoted, 8, state, save=1)
    went(quoted, 15, state, save=5)
    saved = [pair for pair in server.asked if pair[0].startswith("/save/")]
    assert saved == [(f"/save/{site}/a", "LOW x:y"), (f"/save/{site}/200", "LOW x:y")]


def test_the_key_of_something_else_cannot_be_sent(quoted, capsys):
    text = (quoted / "factsheet.yml").read_text()
    (quoted / "factsheet.yml").write_text(text.replace("ARCHIVE_KEY", "GH_TOKEN"))
    assert main(["links", "--state", "x.json"]) == 1
    assert "is no name of an archive's key" in capsys.readouterr().out


def test_only_the_visit_needs_the_network():
    assert "needs the network" in visiting.help
    assert "network" not in copies.help


def test_a_lost_page_gets_its_copy_in_the_run_that_calls_it_lost(quoted, server, site, tmp_path):
    """Every other byte of the file stays; a second time nothing is left to do."""
    state = tmp_path / "state.json"
    went(quoted, 1, state, save=5)
    before = (quoted / "sources.yml").read_text()
    (quoted / "sources.yml").write_text(before.replace("/200", "/404"))
    server.pages[f"copy:{site}/404"] = "kept"
    del server.pages["/a"]
    server.pages["/a/404"] = ""
    (quoted / "sources.yml").write_text(before.replace("/200", "/404").replace("/a ", "/410 "))
    server.pages[f"copy:{site}/410"] = "kept"
    went(quoted, 8, state)
    went(quoted, 15, state)
    text = (quoted / "sources.yml").read_text()
    assert main(["copies", "--state", str(state)]) == 0
    line = "  accessed: 2026-01-01\n"
    wanted = text
    for path in ("410", "404"):
        at = wanted.index(line, wanted.index(f"/{path}")) + len(line)
        wanted = f"{wanted[:at]}  archived: {site}/web/20260101/{site}/{path}\n{wanted[at:]}"
    assert (quoted / "sources.yml").read_text() == wanted
    assert main(["copies", "--state", str(state)]) == 0
    assert (quoted / "sources.yml").read_text() == wanted


def test_a_copy_is_put_in_where_the_record_leaves_room(folder):
    """At the end of a file without a last line break, in lines of Windows; not within braces."""
    memory = Memory(lost=["https://a.b/1", "https://a.b/2"], copies={
        "https://a.b/1": "https://c.d/1", "https://a.b/2": "https://c.d/2"})  # fmt: skip
    path = folder / "sources.yml"
    path.write_bytes(b"- {id: x, url: https://a.b/1}\r\n- id: y\r\n  url: https://a.b/2")
    assert put_in(folder, memory) == [
        "`x` stands on one line; add by hand: archived: https://c.d/1",
        "`y`: https://c.d/2",
    ]
    assert path.read_bytes() == (
        b"- {id: x, url: https://a.b/1}\r\n- id: y\r\n  url: https://a.b/2\n"
        b"  archived: https://c.d/2\n"
    )


# The issue


LOST = Problem("data/x.yml", 3, 0, "lost")


@pytest.mark.parametrize(("lost", "open_issues", "wanted"), [
    pytest.param([LOST], [], ["list", "create"], id="opened"),
    pytest.param([LOST], [{"number": 7, "title": issue.TITLE}], ["list", "edit"], id="updated"),
    pytest.param([], [{"number": 7, "title": issue.TITLE}], ["list", "close"], id="closed"),
    pytest.param([], [{"number": 8, "title": "Another"}], ["list"], id="left-alone"),
])  # fmt: skip
def test_there_is_one_issue(lost, open_issues, wanted):
    done = []

    def gh(*words, text=""):
        done.append(words[1])
        assert "edit" not in words or ("7" in words and "- [ ] data/x.yml:3: lost" in text)
        return json.dumps(open_issues)

    issue.keep(lost, [], gh)
    assert done == wanted


def test_what_github_refuses_is_one_line(tmp_path, monkeypatch):
    program = tmp_path / "gh"
    program.write_text("#!/bin/sh\necho 'not logged in' >&2\nexit 4\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    with pytest.raises(DataError, match="`gh issue list` says: not logged in; see `gh auth"):
        issue.keep([LOST], [], issue.gh)


@pytest.mark.parametrize(
    ("template", "address", "asked"),
    [
        ("/web/{url}", "https://a.example/t?a=b&id=2#tab", "/web/https://a.example/t?a=b&id=2"),
        (
            "/web/{url}",
            "https://a.example/a%2Fb?q=%C3%A9+n",
            "/web/https://a.example/a%2Fb?q=%C3%A9+n",
        ),
        (
            "/api?x=1&url={url}",
            "https://a.example/t?a=b&id=2#tab",
            "/api?x=1&url=https%3A%2F%2Fa.example%2Ft%3Fa%3Db%26id%3D2",
        ),
        ("/web/{url}", "http://127.0.0.1/web/2020/https://a.example/", None),
    ],
)
def test_an_archive_is_asked_for_the_whole_address_once(monkeypatch, template, address, asked):
    """Two pages never share a copy, and a copy has none.

    A public report: VerifiedJoseph/Save-to-the-Wayback-Machine issue 99.
    """
    sent = []
    monkeypatch.setattr(
        web, "ask", lambda at, **_: sent.append(at) or web.Answer(web.FINE, at + "/c")
    )
    of = Archive.model_validate(
        {"save": f"http://127.0.0.1{template}", "copy": f"http://127.0.0.1{template}"}
    )
    copies = {archive.find(of, address), archive.save(of, address)}
    assert {*sent} == ({f"http://127.0.0.1{asked}"} if asked else set())
    assert copies == ({f"http://127.0.0.1{asked}/c"} if asked else {""})
