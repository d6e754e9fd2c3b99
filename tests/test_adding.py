"""From the address of a page to records: each at its place, nothing else touched, or nothing."""

import http.server
import io
import subprocess
import sys
import threading

import click
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from sheet import TODAY, library, problems, write

from factsheet.__main__ import main
from factsheet.changes.adding import Asked, MissingError, Target, add_from
from factsheet.changes.adding.filing import Added
from factsheet.changes.adding.inserting import inserted, with_list
from factsheet.changes.adding.missing import Missing, missing, of_count
from factsheet.changes.adding.page import facts_of, fetched
from factsheet.changes.adding.prompting import refusal
from factsheet.changes.adding.proposed import free, same_address, source_id
from factsheet.changes.adding.written_out import on_one_line, scalar, written_out
from factsheet.checks.loader import load
from factsheet.model import Observation
from factsheet.problems import DataError
from factsheet.reading import yamlfile
from factsheet.reading.typed import NOTHING

URL = "https://example.com/report"
VALUE = ("value=about 120", "as_of=2021-03-20", "said_by=ada-example", "said_on=2021-03-20",
         "at=paragraph 3", "note.en=It counts twice.", "note.uk=Тут двічі.")  # fmt: skip
SOURCE = ("source.publisher=Report", "source.title=More: books #66", "source.language=en",
          "source.kind=newspaper", "source.seen=whole", "source.published=2021-03-20")  # fmt: skip
FIGURE = Target(URL, "books-returned", "")
EVENT = Target(URL, "", "delivery-2021-03-20")
NEW_EVENT = ("date=2021-03-20", "kind=delivery", "title.en=The third delivery",
             "title.uk=Третя доставка", "said_by=lending-desk", "counts.returned=70",
             "at=headline")  # fmt: skip


def added(folder, target, *fields, **more):
    return add_from(folder, target, fields, TODAY, **more)


@pytest.fixture
def folder(tmp_path):
    return write(tmp_path / "data")


def texts(folder):
    return {path.name: path.read_bytes() for path in folder.glob("*.yml")}


@pytest.mark.parametrize("end", [b"\n", b"\r\n"], ids=["unix", "windows"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "bom"])
def test_source_value_and_entry_are_added_and_no_other_byte_changes(folder, end, mark):
    for path in folder.glob("*.yml"):
        path.write_bytes(mark + b"# a remark\n\n".replace(b"\n", end)
                         + path.read_bytes().replace(b"\n", end))  # fmt: skip
    before = texts(folder)
    added(folder, FIGURE, *VALUE, *SOURCE)
    after = texts(folder)
    assert {name for name in after if after[name] != before[name]} == {
        "sources.yml", "figures.yml", "changes.yml",
    }  # fmt: skip
    for name, raw in after.items():
        left = iter(raw.splitlines(keepends=True))
        assert all(line in left for line in before[name].splitlines(keepends=True)), name
        assert raw.count(b"\n") == raw.count(end)
    assert problems(folder) == ()


def test_a_value_stands_before_the_first_of_a_later_day_and_reads_like_its_neighbours(folder):
    added(folder, FIGURE, *VALUE, *SOURCE)
    figures = (folder / "figures.yml").read_text("utf-8")
    assert figures.index("ada-example-2021-03-20") < figures.index("- id: books-lent\n")
    assert (
        "  - id: ada-example-2021-03-20\n    value: about 120\n    as_of: 2021-03-20\n"
        "    said_by: [ada-example]\n    said_on: 2021-03-20\n"
        "    sources: [example-2021-03-20 @ paragraph 3]\n    verified: 2021-06-01\n"
        "    note: {en: It counts twice., uk: Тут двічі.}\n"
    ) in figures
    earlier = [word.replace("-20", "-02") for word in VALUE]
    added(folder, FIGURE, *earlier, "id=first", "value=40")
    figures = (folder / "figures.yml").read_text("utf-8")
    assert figures.index("- id: first\n") < figures.index("desk-2021-03-08")


def test_the_words_of_the_publication_are_cited(folder):
    words = ("source.seen=whole", "passage=about 120 “books” came back, it says")
    added(folder, FIGURE, *VALUE, *SOURCE, *words)
    value = load(folder, TODAY).values["books-returned/ada-example-2021-03-20"]
    assert value.sources[0].passage == "about 120 “books” came back, it says"
    long = " ".join(["books"] * 13)
    with pytest.raises(DataError, match=r"12|twelve"):
        added(folder, FIGURE, *VALUE, "as_of=2021-03-21", f"passage={long}", "id=other")


def test_an_event_stands_by_its_day_with_its_counts(folder):
    added(folder, EVENT, *NEW_EVENT, *SOURCE)
    last = yaml.safe_load((folder / "events.yml").read_text("utf-8"))[-1]
    assert last["id"] == "delivery-2021-03-20"
    assert last["counts"] == [{"count": "returned", "value": 70}]
    assert problems(folder) == ()


def test_a_count_is_added_to_an_event_that_is_there(folder):
    """Also where it had none; a rival gets an id of its own, and wants to be explained."""
    known = Target("https://example.org/gazette/2", "", "talk-2021-03-09")
    said = added(folder, known, "counts.helpers=9", "at=excerpt")
    assert "gazette-2021-03-09 is this address already" in said
    assert problems(folder) == ()
    rival = Target(known.url, "", "delivery-2021-03")
    with pytest.raises(DataError, match="returned-readers-club` cannot both be right"):
        added(folder, rival, "counts.returned=61", "said_by=readers-club", "at=excerpt")


def test_all_that_is_missing_is_told_in_one_message(folder, capsys, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    before = texts(folder)
    words = ["add", URL, "--figure", "books-returned", "--data", str(folder), "value=120"]
    assert main(words) == 1
    out = capsys.readouterr().out
    for name in ("source.publisher=", "source.title=", "source.kind=", "at=", "as_of=", "said_by="):
        assert f"\n  {name}" in out
    assert "value=" not in out.replace("FIELD=VALUE", "")
    for hint in ("`newspaper`, `broadcaster`", "`whole`, `excerpt`", "speakers.yml", "`passage=`"):
        assert hint in out
    assert main([*words, "--format", "json"]) == 1
    assert "`said_on` is missing" in capsys.readouterr().out
    assert texts(folder) == before


def test_a_person_at_a_terminal_is_asked(folder, monkeypatch):
    class Terminal:
        def isatty(self):
            return True

    asked = []

    def answer(text, err, value_proc=str):
        assert err
        assert value_proc("2021-03-20" if text.startswith("said_on") else "lead")
        asked.append(text.partition(":")[0])
        return "paragraph 3" if text.startswith("at") else "2021-03-20"

    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(click, "prompt", answer)
    given = [each for each in VALUE if not each.startswith(("at=", "said_on="))]
    added(folder, FIGURE, *given, *SOURCE)
    assert asked == ["at", "said_on"]
    assert problems(folder) == ()


@pytest.mark.parametrize(("name", "said", "why"), [
    ("source.kind", "newspapper", "there is no `newspapper`; did you mean `newspaper`?"),
    ("source.seen", "all of it", "there is no `all of it`; known: `whole`, `excerpt`"),
    ("said_by", "ada-example, lending-dsk", "there is no `lending-dsk`; did you mean `lending-d"),
    ("at", "sheet 7", "`sheet 7` is no place; write `headline`, `excerpt`, `paragraph 2`"),
    ("value", "1,279", "value: `1,279` is not a quantity; write `1279`"),
    ("as_of", "20.3.2021", "as_of: `20.3.2021` is not a date"),
    ("source.published", "soon", "source.published: `soon` is not a date"),
    ("said_by", "ada-example, lending-desk", ""),
    ("at", "paragraph 3", ""),
    ("value", "about 120", ""),
    ("as_of", "2021-03", ""),
])  # fmt: skip
def test_an_answer_that_cannot_be_is_told_at_once_with_the_way_out(name, said, why):
    """So that one slip does not cost all the other answers."""
    lacking = {each.name: each for each in missing(library(), Asked(source={"url": URL}),
                                                   None, is_event=False)}  # fmt: skip
    entry = lacking.get(name) or Missing(name, "the day")
    told = refusal(entry, Observation, said)
    assert told.startswith(why)
    assert bool(told) == bool(why)


def test_what_fails_after_all_can_be_said_again_in_one_line(folder, monkeypatch, capsys):
    monkeypatch.setattr(sys, "stdin", type("Terminal", (), {"isatty": lambda _: True})())
    answers = {"at": "lead", "said_on": "2031-01-01"}
    monkeypatch.setattr(click, "prompt", lambda text, **_: answers[text.partition(":")[0]])
    given = [each for each in VALUE if not each.startswith(("at=", "said_on="))]
    with pytest.raises(DataError, match="in the future"):
        added(folder, FIGURE, *given, *SOURCE)
    assert "add: at=lead said_on=2031-01-01" in capsys.readouterr().err


@pytest.mark.parametrize(("words", "said"), [
    (["value=1,279"], "value: `1,279` is not a quantity; write `1279`"),
    (["valeu=1"], "no field `valeu`; did you mean `value`?"),
    (["value"], "`value` is no field with a value; write it as FIELD=VALUE"),
    (["note=x"], "`note` has a text a language; write `note.en=TEXT`"),
    (["said_by=ada-exampel"], "no speaker `ada-exampel`; did you mean `ada-example`?"),
    (["note.en=Bella Invented saw it."], "`Bella Invented` is neither a speaker nor a name"),
    (["said_on=2031-01-01"], "`2031-01-01` is in the future"),
    (["source.kind=newspapper"], "source.kind: `newspapper` is not one of the words"),
    (["at=sheet 7"], "does not say source and place"),
])  # fmt: skip
def test_what_the_check_would_refuse_is_told_and_nothing_is_written(words, said, folder):
    before = texts(folder)
    with pytest.raises(DataError) as error:
        added(folder, FIGURE, *VALUE, *SOURCE, *words)
    assert said in str(error.value)
    assert texts(folder) == before


def test_what_cannot_be_added_to_is_told(folder):
    for figure, said in (("books-out", "is computed"), ("books-lend", "did you mean `books-lent`")):
        with pytest.raises(DataError, match=said):
            added(folder, Target(URL, figure, ""), *VALUE)
    with pytest.raises(click.UsageError, match="name either"):
        added(folder, Target(URL, "", ""))
    known = Target("http://example.org/gazette/2/", "books-returned", "")
    with pytest.raises(DataError, match="is this address already; leave out `source"):
        added(folder, known, *VALUE, *SOURCE)


def test_a_sheet_with_a_mistake_is_mended_first(folder):
    (folder / "claims.yml").write_text("nothing\n")
    with pytest.raises(DataError, match="not a list of records"):
        added(folder, FIGURE, *VALUE, *SOURCE)


def test_a_dry_run_gives_a_patch_that_git_applies(tmp_path, folder, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    before = texts(folder)
    assert main(["add", URL, "--figure", "books-returned", "--dry-run", *VALUE, *SOURCE]) == 0
    assert texts(folder) == before
    patch = capsys.readouterr().out
    subprocess.run(["git", "apply", "-"], input=patch.encode(), check=True)
    assert "about 120" in (folder / "figures.yml").read_text("utf-8")


PAGE = """<!doctype html><html lang="uk-UA"><head><title>Other
 | Site</title><meta property="og:title" content="Books &amp; more">
<meta property="og:site_name" content="Report"><meta property="article:published_time"
content="2021-03-20T23:30:00+02:00"></head><body><title>no</title></body></html>"""


@pytest.mark.parametrize("language", ["fr", "it", "de", "en", ""])
def test_the_day_of_a_page_is_read_alike_in_every_language(language):
    """A day that only some readers understand is left to the editor, never guessed."""
    page = f'<html lang="{language}"><meta property="article:published_time" content="%s"></html>'
    assert facts_of(page % "2017-06-10").published == "2017-06-10"
    assert facts_of(page % "10/06/2017").published == ""


def test_a_page_says_its_headline_day_language_and_site():
    found = facts_of(PAGE)
    assert (found.title, found.published) == ("Books & more", "2021-03-20")
    assert (found.language, found.publisher) == ("uk", "Report")
    plain = facts_of('<title>A\n b</title><script>{"datePublished": "2021-03-01T00:00"}</script>')
    assert (plain.title, plain.published, plain.language) == ("A b", "2021-03-01", "")
    assert facts_of("<<<&&& <meta content=x>").title == ""


@pytest.fixture
def server():
    class Site(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(404 if "gone" in self.path else 200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(PAGE.encode())

        def log_message(self, *_):
            """Say nothing."""

    found = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=found.serve_forever, args=(0.01,), daemon=True).start()
    yield f"http://127.0.0.1:{found.server_port}/page"
    found.shutdown()
    found.server_close()


def test_only_who_asks_for_it_has_the_page_read(folder, server):
    target = FIGURE._replace(url=server)
    rest = [each for each in SOURCE if each.startswith(("source.kind", "source.seen"))]
    with pytest.raises(MissingError) as error:
        added(folder, target, *VALUE, *rest)
    assert {"source.title", "source.language"} <= {each.name for each in error.value.missing}
    added(folder, target, *VALUE, *rest, "source.id=report-2021", fetch=True)
    source = yamlfile.read(folder / "sources.yml", "sources.yml").value[-1]
    assert source["title"] == "Books & more"
    assert (source["published"], source["language"]) == ("2021-03-20", "uk")
    with pytest.raises(DataError, match="the page answers 404"):
        fetched(server + "/gone")
    with pytest.raises(DataError, match=r"does not answer.*leave out `--fetch`"):
        fetched("http://127.0.0.1:1/")


def test_an_id_is_proposed_from_the_site_and_the_day():
    facts = library()
    source = {"url": "https://news.example.net/a", "published": "2021-05-01"}
    assert source_id(facts, source, "2021", set()) == "example-2021-05-01"
    numbered = {"url": "http://192.0.2.7/a", "publisher": "The Post", "published": "2021-05-01"}
    assert source_id(facts, numbered, "2021", set()) == "the-post-2021-05-01"
    assert free("a", {"a", "a-2"}) == "a-3"
    assert same_address(facts, "http://example.org/bulletin/1#top").id == "bulletin-2021-03-02"


TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]) | st.just(" "),
                min_size=1).map(lambda text: " ".join(text.split())).filter(bool)  # fmt: skip


@pytest.mark.long
@given(TEXTS)
def test_a_text_is_read_as_it_was_given(text):
    for line in (f"k: {scalar(text)}", f"{{k: {on_one_line(text)}}}"):
        assert yaml.load(line, yaml.BaseLoader) == {"k": text}  # noqa: S506
    assert scalar(text) not in NOTHING


@given(st.dictionaries(st.sampled_from("abc"), TEXTS | st.lists(TEXTS, min_size=1), min_size=1),
       st.integers(0, 3), st.sampled_from(["\n", "\r\n"]))  # fmt: skip
def test_a_record_is_put_at_its_place_and_all_else_stays(record, index, newline):
    before = "# top\n\n- id: a\n  x: 1  # one\n\n# of b\n- id: b\n  x: 2\n".replace("\n", newline)
    after = inserted(before, (), min(index, 2), record)
    found = yaml.load(after, yaml.BaseLoader)  # noqa: S506
    assert found.pop(min(index, 2)) == record
    assert found == yaml.load(before, yaml.BaseLoader)  # noqa: S506
    left = iter(after.splitlines(keepends=True))
    assert all(line in left for line in before.splitlines(keepends=True))


def test_a_list_between_brackets_takes_one_more():
    assert inserted("- a: [{x: 1}]\n", (0, "a"), 1, {"x": "2"}) == "- a: [{x: 1}, {x: 2}]\n"
    assert inserted("- a: [{x: 1}]\n", (0, "a"), 0, {"x": "2"}) == "- a: [{x: 2}, {x: 1}]\n"
    assert inserted("- a: []\n", (0, "a"), 0, {"x": "2"}) == "- a: [{x: 2}]\n"
    assert inserted("- a: 1", (), 1, {"a": "2"}) == "- a: 1\n- a: 2"
    assert (
        with_list("- {a: 1, b: 2}\n", (0,), "b", "c", {"x": "3"}) == "- {a: 1, c: [{x: 3}], b: 2}\n"
    )


def test_a_long_text_stands_on_lines_of_its_own():
    said = written_out({"id": "a", "note": {"en": "x " * 60}, "sources": ["y" * 120]}, 2, "\n")
    assert said.startswith("  - id: a\n    note:\n      en: ")
    assert "    sources:\n    - yyy" in said


def test_a_field_that_no_record_has_is_told():
    with pytest.raises(DataError, match=r"no field `source.titel`; did you"):
        Asked().take(Observation, "source.titel", "x")


def test_what_is_missing_follows_from_the_model():
    asked = Asked(own={"value": "1", "title": {"en": "x"}}, at="lead")
    names = [each.name for each in missing(library(), asked, None, True)]
    assert names == ["date", "kind", "title.uk", "said_by"]
    count = of_count(Asked(counts={"helpers": "9"}, own={"said_by": ["a"]}), "helpers", {"helpers"})
    assert count == {"count": "helpers", "id": "helpers-a", "value": "9", "said_by": ["a"]}


def test_what_was_added_is_told_by_file_and_address():
    assert (Added().files, Added().lines) == ({}, [])
