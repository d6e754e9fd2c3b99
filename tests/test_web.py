"""What comes back from an address: in time, not too much of it, from the web alone."""

import contextlib
import http.server
import threading
import time

import pytest

from factsheet.checks import web

PAGE = "Довідка".encode("cp1251")


class Site(http.server.BaseHTTPRequestHandler):
    """A site whose every address says by its name how it answers."""

    def do_GET(self):
        """Answer as the path says."""
        self.server.asked.append((self.path, dict(self.headers)))
        getattr(self, f"_{self.path.strip('/').split('/')[0].replace('.', '_')}")()

    def _page(self, kind="text/html; charset=windows-1251", body=PAGE):
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(body)

    def _unknown(self):
        self._page("text/html; charset=klingon", "Довідка".encode())

    def _large(self):
        self._page(body=b"x" * (web.LARGEST + 1))

    def _full(self):
        self._page(body=b"x" * web.LARGEST)

    def _status(self):
        self.send_error(int(self.path.rpartition("/")[2]))

    def _to(self):
        self.send_response(302)
        self.send_header("Location", self.path.removeprefix("/to/"))
        self.end_headers()

    def _round(self):
        self.send_response(302)
        self.send_header("Location", self.path)
        self.end_headers()

    def _drip(self):
        self.wfile.write(b"HTTP/1.0 200 OK\r\n")
        self._on(b"\r\n" if self.path.endswith("body") else b"X-Drop: 1\r\n")

    def _on(self, first):
        with contextlib.suppress(OSError):
            self.wfile.write(first)
            while not self.server.over.wait(0.05):
                self.wfile.write(b"x")

    def _silent(self):
        self.server.over.wait(5)

    def _robots_txt(self):
        rules = "User-agent: *\nDisallow: /all\n\nUser-agent: factsheet\nDisallow: /us\n"
        self._page("text/plain", rules.encode())

    def log_message(self, *_arguments):
        """Say nothing."""


@contextlib.contextmanager
def serving():
    """Such a site with what it was asked; whoever still waits is let go in the end."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site) as server:
        server.asked, server.over, server.handle_error = [], threading.Event(), lambda *_: None
        server.at = f"http://127.0.0.1:{server.server_port}"
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield server
        server.over.set()
        server.shutdown()


@pytest.fixture(scope="module")
def site():
    with serving() as server:
        yield server


def test_a_page_is_its_status_its_place_and_its_text(site):
    """An unknown charset is no reason to have nothing."""
    said = web.ask(f"{site.at}/page")
    assert (said.status, said.at, said.text) == (web.FINE, f"{site.at}/page", "Довідка")
    assert (said.is_whole, said.fault) == (True, "")
    assert web.ask(f"{site.at}/unknown").text == "Довідка"
    assert site.asked[-1][1]["User-Agent"] == web.AGENT


def test_where_a_page_leads_is_told(site):
    said = web.ask(f"{site.at}/to/{site.at}/page")
    assert (said.status, said.at, said.text) == (web.FINE, f"{site.at}/page", "Довідка")
    gone = web.ask(f"{site.at}/to/{site.at}/status/404")
    assert (gone.status, gone.at) == ("404", f"{site.at}/status/404")
    assert web.ask(f"{site.at}/round").status == "302"


@pytest.mark.parametrize("path", ["drip/headers", "drip/body", "silent"])
def test_an_answer_without_an_end_is_given_up_in_time(site, monkeypatch, path):
    """However often a byte comes: the limit is for the whole, not for the next byte."""
    monkeypatch.setattr(web, "PATIENCE", 0.4)
    before = time.monotonic()
    assert web.ask(f"{site.at}/{path}").status == "slow"
    assert time.monotonic() - before < 2


def test_no_more_is_read_than_the_limit_and_that_is_said(site):
    large, full = web.ask(f"{site.at}/large"), web.ask(f"{site.at}/full")
    assert (len(large.body), large.is_whole) == (web.LARGEST, False)
    assert (len(full.body), full.is_whole) == (web.LARGEST, True)


@pytest.mark.parametrize(("status", "said"), [
    ("404", "answers 404: it is gone"),
    ("410", "answers 410: it is gone"),
    ("403", "refuses programs, with the answer 403"),
    ("429", "answers 429: it asks programs to come less often"),
    ("500", "answers 500"),
])  # fmt: skip
def test_a_refusal_is_told_apart_from_a_loss(site, status, said):
    found = web.ask(f"{site.at}/status/{status}")
    assert (found.status, found.fault, found.body) == (status, said, b"")
    assert not web.GONE & web.REFUSED


def test_only_the_web_is_opened_also_where_a_page_leads(site, tmp_path):
    (tmp_path / "x").write_text("x")
    file = (tmp_path / "x").as_uri()
    for address in (file, "ftp://127.0.0.1/x", "data:,x", "x", "http://[", "http://127.0.0.1:9/"):
        assert web.ask(address) == web.Answer("none"), address
    for address in (file, "ftp://127.0.0.1/x"):
        said = web.ask(f"{site.at}/to/{address}")
        assert (said.body, bool(said.fault)) == (b"", True), address


def test_a_key_does_not_go_where_its_site_leads(site):
    with serving() as other:
        web.ask(f"{site.at}/to/{other.at}/page", private={"Authorization": "LOW x:y"})
        assert site.asked[-1][1]["Authorization"] == "LOW x:y"
        assert "Authorization" not in other.asked[-1][1]


def test_a_site_may_keep_programs_out_and_these_by_name(site):
    """Where it has no rules, or does not answer, all may be opened."""
    allowed = web.robots_of(f"{site.at}/page")
    assert allowed(f"{site.at}/page")
    assert allowed(f"{site.at}/all")
    assert not allowed(f"{site.at}/us")
    assert web.robots_of("http://127.0.0.1:9/x")("http://127.0.0.1:9/x")


@pytest.mark.parametrize(
    ("path", "sent"),
    [
        ("page/сторінка", "/page/%D1%81%D1%82%D0%BE%D1%80%D1%96%D0%BD%D0%BA%D0%B0"),
        ("page/a%2Fb?q=caf%C3%A9+noir#tab", "/page/a%2Fb?q=caf%C3%A9+noir"),
    ],
)
def test_an_address_in_any_letters_is_asked_for_as_browsers_do(site, path, sent):
    """And it is still called as it is written."""
    said = web.ask(f"{site.at}/{path}")
    assert (said.status, said.at) == (web.FINE, f"{site.at}/{path}")
    assert site.asked[-1][0] == sent
