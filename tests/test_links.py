"""The weekly visit to every source."""

import functools
import http.server
import json
import threading

import pytest
from conftest import ROOT


@pytest.fixture(scope="module")
def visit():
    """The script, which stands outside of the engine."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / ".ci"))
        import links

        patch.setattr(links, "PAUSE", 0)
        patch.setattr(links, "PATIENCE", 5)
        yield links


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
def data(tmp_path, site):
    """A file of sources: one opens, one is gone, one refuses programs, one lost its copy."""
    path = tmp_path / "sources.yml"
    path.write_text(
        f"- id: opens\n  url: {site}/get-only/200\n"
        f"- id: gone\n  url: {site}/404\n"
        f"- id: refuses\n  url: {site}/403\n"
        f"- id: lost-copy\n  url: {site}/200\n  archived: {site}/410\n"
    )
    return path


def test_what_is_gone_is_lost_and_a_known_false_alarm_is_not(visit, data, monkeypatch, capsys):
    monkeypatch.chdir(data.parent)
    assert visit.main(["--data", str(data)]) == 1
    said = capsys.readouterr().out.splitlines()
    assert [line.partition(": http")[0] for line in said if line.startswith("sources.yml")] == [
        "sources.yml:5: `refuses` answers 403",
        "sources.yml:3: `gone` answers 404",
        "sources.yml:7: `lost-copy` answers 410",
    ]
    assert said[-1] == "5 addresses, 2 lost"


def test_a_site_that_is_not_there_is_lost(visit):
    assert visit.answer("http://127.0.0.1:9/x") == "none"


def test_a_false_alarm_that_no_longer_goes_off_is_told(visit):
    link = visit.Link("a", 1, "https://example.org/a")
    needless = visit.Alarm("403", "It refused.", "https://example.org/")
    assert visit.report({link: "200"}, [needless], "x.yml") == (
        [],
        [".ci/links.yml: no address that starts with https://example.org/ answers 403"],
    )


def test_every_false_alarm_has_a_reason(visit):
    for alarm in visit.alarms(ROOT / ".ci" / "links.yml"):
        assert alarm.reason.endswith(".")
        assert alarm.answer == "none" or 400 <= int(alarm.answer) < 600


def test_every_address_of_the_sheet_is_visited(visit):
    found = visit.links(ROOT / "data" / "sources.yml")
    assert len({link.source for link in found}) == (ROOT / "data" / "sources.yml").read_text(
        "utf-8"
    ).count("\n- id: ")


@pytest.mark.parametrize(("lost", "open_issues", "wanted"), [
    pytest.param(["x"], [], ["list", "create"], id="opened"),
    pytest.param(["x"], [{"number": 7, "title": "Sources that cannot be opened"}],
                 ["list", "edit"], id="updated"),
    pytest.param([], [{"number": 7, "title": "Sources that cannot be opened"}],
                 ["list", "close"], id="closed"),
    pytest.param([], [{"number": 8, "title": "Another"}], ["list"], id="left-alone"),
])  # fmt: skip
def test_there_is_one_issue(visit, lost, open_issues, wanted):
    done = []

    def gh(*words, text=""):
        done.append(words[1])
        assert "edit" not in words or ("7" in words and "- [ ] x" in text)
        return json.dumps(open_issues)

    visit.tell(lost, [], gh)
    assert done == wanted
