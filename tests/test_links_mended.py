"""An error of a source that is followed: a line where the words that held it are gone."""

import pytest
from sheet import TODAY, edits_of, write

from factsheet.__main__ import main
from factsheet.checks.links.mended import Wrong, mended, wrong
from factsheet.checks.links.page import stands_in
from factsheet.checks.links.reply import Reply
from factsheet.checks.loader import load
from factsheet.checks.web import FINE

ERROR = {
    "in": "events.yml",
    "replace": "- {count: helpers, value: 7}",
    "with": """- count: helpers
    value: 7
    rank: deprecated
    reason: {en: The newspaper misread its notes., uk: Газета хибно прочитала нотатки.}
    errors:
    - source: gazette-2021-03-09
""",
}
URL = "https://example.org/gazette/2"
WORDS = "seven readers of the library helped"


def facts(folder, edit=ERROR):
    """Return the small sheet with an error of the newspaper, and the words that hold it."""
    found = load(write(folder, edits_of(edit)), TODAY)
    for value in found.values.values():
        for cite in value.sources:
            object.__setattr__(cite, "passage", WORDS)
    return found


def test_an_error_that_nobody_mended_is_looked_for(tmp_path):
    """One line an error, by the words of the source that is named, and no other."""
    assert [*wrong(facts(tmp_path))] == [
        Wrong("delivery-2021-03/helpers", "gazette-2021-03-09", URL, WORDS)
    ]


def test_an_error_written_down_as_mended_is_not(tmp_path):
    done = ERROR | {"with": ERROR["with"] + "      mended: 2021-05-04\n"}
    assert [*wrong(facts(tmp_path, done))] == []


@pytest.mark.parametrize(("pages", "told"), [
    pytest.param({URL: f"In March {WORDS} again."}, 0, id="there"),
    pytest.param({URL: "In March nine readers helped."}, 1, id="gone"),
    pytest.param({}, 0, id="unread"),
])  # fmt: skip
def test_words_that_are_gone_are_told(pages, told):
    """A page that could not be read says nothing."""
    lines = [*mended([Wrong("a/b", "gazette", URL, WORDS)], pages, stands_in)]
    assert len(lines) == told
    assert all("`gazette` no longer has the words with the error of `a/b`" in x for x in lines)


def test_the_link_check_tells_it(tmp_path, monkeypatch, capsys):
    """Beside the addresses; where the data has mistakes it says nothing of this."""
    found = facts(tmp_path)
    monkeypatch.setattr("factsheet.checks.links.mended.load", lambda *_: found)
    monkeypatch.setattr(
        "factsheet.checks.links.run.answers",
        lambda found, **_: dict.fromkeys(found, Reply(FINE, text="Nine readers.")),
    )
    assert main(["links", "--data", str(tmp_path)]) == 0
    assert "may have mended it: https://example.org/gazette/2" in capsys.readouterr().out
