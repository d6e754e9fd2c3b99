"""What a preview says of a build that did not come to its end."""

import logging

import pytest
from mkdocs import utils
from mkdocs.config.base import load_config
from mkdocs.exceptions import Abort

from factsheet.site.state import State
from factsheet.site.steady import building, telling

PAGE = b'<html lang="uk"><body><article class="a"><h1>A</h1></article></body></html>'


def ended(tmp_path, build):
    """Return what a server keeps of a build."""
    state = State()
    building(state, build, tmp_path / "mkdocs.yml")()
    return state.ended


def settings_of(tmp_path, text):
    """Return a build that reads its settings and no more."""
    (tmp_path / "mkdocs.yml").write_text(text, "utf-8")
    return lambda: load_config(str(tmp_path / "mkdocs.yml"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a: [\n", "mkdocs.yml:2: expected the node content, but found '<stream end>'; mend it"),
        ("- a\n", "mkdocs.yml: The configuration is invalid. Expected a key-value mapping (dict)"),
        ("a: 1\n", "mkdocs.yml: Config value 'site_name': Required configuration not provided."),
    ],
)
def test_settings_that_cannot_be_used_are_one_line_with_their_place(
    tmp_path, monkeypatch, text, said
):
    monkeypatch.chdir(tmp_path)
    (line,) = ended(tmp_path, settings_of(tmp_path, text))
    assert line.startswith(said)


def test_what_was_told_already_is_not_told_twice(tmp_path):
    """The log has the fault; what only ends the build adds nothing."""

    def build():
        logging.getLogger("mkdocs.plugins.any").error("a fault")
        raise Abort("Aborted")

    assert ended(tmp_path, build) == ("a fault",)


def test_a_good_build_takes_back_what_was_said(tmp_path):
    state = State(ended=("a fault",))
    building(state, lambda: None, tmp_path / "mkdocs.yml")()
    assert state.ended == ()


def test_a_build_that_ends_in_the_second_language_lets_the_next_empty_the_site(tmp_path):
    """What the plugin of languages puts in the place of the host's function does not stay."""
    before = utils.clean_directory

    def build():
        utils.clean_directory = lambda folder: folder
        raise Abort("Aborted")

    ended(tmp_path, build)
    assert utils.clean_directory is before


def answered(state, status, kind, body):
    """Return what a server that has a page of this kind sends: its status, headers and body."""
    said = []

    def app(_environ, start):
        start(status, [("Content-Type", kind), ("Content-Length", str(len(body)))])
        return [body]

    sent = b"".join(telling(app, state)({}, lambda *heads: said.extend(heads)))
    return said[0], dict(said[1]), sent


def test_the_panel_stands_above_the_content_in_its_language():
    status, headers, body = answered(State(ended=("<a>",)), "200 OK", "text/html", PAGE)
    assert status == "200 OK"
    assert b'<article class="a"><div class="fs-alert" role="alert" lang="uk" dir="ltr">' in body
    assert b"<li>&lt;a&gt;</li>" in body
    assert headers["Content-Length"] == str(len(body))


def test_a_page_that_is_lost_says_why_and_looks_again():
    _, _, body = answered(State(ended=("why",)), "404 Not Found", "text/html", b"gone")
    assert b"<li>why</li>" in body
    assert b'http-equiv="refresh"' in body


def test_nothing_else_is_touched():
    assert answered(State(ended=("why",)), "200 OK", "text/css", b"a{}")[2] == b"a{}"
    assert answered(State(), "200 OK", "text/html", PAGE)[2] == PAGE


def test_a_fault_in_words_is_told_without_words(monkeypatch):
    monkeypatch.setattr(State, "templates", lambda *_: {}["no words"])
    assert b"<li>why</li>" in answered(State(ended=("why",)), "200 OK", "text/html", PAGE)[2]
