"""The weekly visit to every source."""

import functools
import http.server
import json
import os
import threading

import pytest
from conftest import ROOT

from factsheet.__main__ import main
from factsheet.checks import links
from factsheet.checks.links import issue, visit
from factsheet.problems import DataError, Problem

KNOWN = ROOT / links.KNOWN


@pytest.fixture(autouse=True)
def _hurried(monkeypatch):
    monkeypatch.setattr(visit, "PAUSE", 0)
    monkeypatch.setattr(visit, "PATIENCE", 5)


class Site(http.server.BaseHTTPRequestHandler):
    """A site that answers with the status that its address names, and refuses HEAD for some."""

    def do_GET(self):
        """Answer."""
        self.send_response(int(self.path.rpartition("/")[2]))
        self.end_headers()

    def do_HEAD(self):
        """Answer, but not where the address says that only GET is served."""
        if "get-only" in self.path:
            self.send_response(405)
            self.end_headers()
        else:
            self.do_GET()

    def log_message(self, *_arguments):
        """Say nothing."""


@pytest.fixture
def site():
    """The address of such a site."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Site)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


@pytest.fixture
def data(tmp_path, site, monkeypatch):
    """Sources of which one opens, one is gone, one refuses programs, one lost its copy."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "sources.yml").write_text(
        f"- id: opens\n  url: {site}/get-only/200\n"
        f"- id: gone\n  url: {site}/404\n"
        f"- id: refuses\n  url: {site}/403\n"
        f"- id: lost-copy\n  url: {site}/200\n  archived: {site}/410\n"
    )
    return folder


@pytest.mark.usefixtures("data")
def test_what_is_gone_is_lost_and_a_known_false_alarm_is_not(site, capsys):
    assert main(["links", "--alarms", str(KNOWN)]) == 1
    told = capsys.readouterr()
    said = told.out.splitlines()
    reason = next(each.reason for each in links.alarms_of(KNOWN) if each.answer == "403")
    assert [line for line in said if line.startswith("data/")] == [
        f"data/sources.yml:5: `refuses` answers 403: {site}/403 ({reason})",
        f"data/sources.yml:3: `gone` answers 404: {site}/404",
        f"data/sources.yml:7: `lost-copy` answers 410: {site}/410",
    ]
    assert said[-1] == "5 addresses, 2 lost"
    assert told.err == ""


@pytest.mark.usefixtures("data")
def test_lost_sources_are_problems_like_others(site, capsys):
    """As JSON and as annotations, with the line and without a column, for there is none."""
    assert main(["links", "--alarms", str(KNOWN), "--format", "json"]) == 1
    gone, copy = json.loads(capsys.readouterr().out)
    assert (gone["file"], gone["line"], gone["message"]) == (
        "data/sources.yml",
        3,
        f"`gone` answers 404: {site}/404",
    )
    assert main(["links", "--alarms", str(KNOWN), "--format", "github"]) == 1
    place = "::error file=data/sources.yml,line=7,title=sources-can-be-opened::`lost-copy`"
    assert capsys.readouterr().out.splitlines()[-1].startswith(place)
    assert copy["line"] == 7


def test_a_sheet_without_a_file_of_false_alarms_knows_none(data):
    """An answer that is not explained is a lost source; none of this sheet's is one of another."""
    said = links.answers(links.links_of(data))
    lost, remarks = links.report(said, links.alarms_of(data / "none.yml"), "x.yml")
    assert [each.line for each in lost] == [3, 5, 7]
    assert remarks == []


def test_each_address_that_was_asked_is_told(data):
    """That is what the bar on a terminal is filled by."""
    ticks = []
    links.answers(links.links_of(data), ask=lambda _: "200", tick=ticks.append)
    assert ticks == [1] * 5


def test_a_folder_without_sources_is_one_line(tmp_path, capsys):
    assert main(["links", "--data", str(tmp_path)]) == 2
    assert "sources.yml:1:1: there is no such file; name the folder" in capsys.readouterr().out


def test_a_file_of_sources_that_cannot_be_read_is_told(data, capsys):
    (data / "sources.yml").write_text("- id: [\n")
    assert main(["links"]) == 1
    assert capsys.readouterr().out.startswith("data/sources.yml:")


def test_a_site_that_is_not_there_is_lost():
    assert links.answer("http://127.0.0.1:9/x") == "none"


def test_only_the_web_is_opened(tmp_path):
    """An address of another kind, such as a file of this machine, is not followed."""
    (tmp_path / "x").write_text("x")
    assert links.answer((tmp_path / "x").as_uri()) == "none"


def test_a_false_alarm_that_no_longer_goes_off_is_told():
    link = links.Link("a", 1, "https://example.org/a")
    needless = links.Alarm("403", "It refused.", "https://example.org/")
    assert links.report({link: "200"}, [needless], "x.yml") == (
        [],
        [".ci/links.yml: no address that starts with https://example.org/ answers 403"],
    )


def test_every_false_alarm_has_a_reason():
    for alarm in links.alarms_of(KNOWN):
        assert alarm.reason.endswith(".")
        assert alarm.answer == "none" or 400 <= int(alarm.answer) < 600


def test_every_address_of_the_sheet_is_visited():
    text = (ROOT / "data" / "sources.yml").read_text("utf-8")
    found = links.links_of(ROOT / "data")
    assert len({link.source for link in found}) == f"\n{text}".count("\n- id: ")
    lines = text.splitlines()
    assert all(f"id: {link.source}" in lines[link.line - 1] for link in found)


LOST = Problem("data/x.yml", 3, 0, "lost")


@pytest.mark.parametrize(("lost", "open_issues", "wanted"), [
    pytest.param([LOST], [], ["list", "create"], id="opened"),
    pytest.param([LOST], [{"number": 7, "title": "Sources that cannot be opened"}],
                 ["list", "edit"], id="updated"),
    pytest.param([], [{"number": 7, "title": "Sources that cannot be opened"}],
                 ["list", "close"], id="closed"),
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
