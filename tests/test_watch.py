"""The watch: what feeds and pages hold that the sheet lacks, replayed from recorded files."""

import functools
import http.server
import json
import re
import shutil
import threading
from datetime import date, timedelta

import pytest
import yaml
from conftest import ROOT
from sheet import TODAY, problems, write

from factsheet.__main__ import main
from factsheet.checks import watch
from factsheet.checks.loader import load
from factsheet.checks.watch import command, issue, memory
from factsheet.checks.watch.command import watch as watching
from factsheet.checks.watch.look import ROOM, mark
from factsheet.checks.web import LARGEST
from factsheet.model import Watched
from factsheet.problems import DataError

REPLAY = ROOT / "tests" / "replay"
PLACES = {"bulletin": ("atom", "en", "official", "lending-desk"),
          "gazette": ("rss", "uk", "newspaper", "lending-desk"),
          "mirror": ("json", "en", "aggregator", "readers-club")}  # fmt: skip
NAMES = re.compile("petro|vyhadan|петро|вигадан", re.IGNORECASE)
FENCED = re.compile(r"```yaml\n# (.*?)\n(.*?)\n```", re.DOTALL)


class Site(http.server.SimpleHTTPRequestHandler):
    """Serves the recorded files, and says nothing."""

    def log_message(self, *_arguments):
        """Say nothing."""


@pytest.fixture
def served(tmp_path):
    """A folder with the recorded files, and the address at which it is served."""
    folder = tmp_path / "served"
    shutil.copytree(REPLAY, folder)
    handler = functools.partial(Site, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield folder, f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


def entry(name: str, address: str, **more: str) -> dict:
    """Return an entry of `watch:` about a recorded feed."""
    end, language, publication, speaker = PLACES[name]
    said = {"id": name, "url": f"{address}/{name}.{end}", "kind": "feed",
            "words": [{"en": "deliver*", "uk": "достав*"}], "publisher": name.capitalize(),
            "language": language, "publication": publication, "said_by": [speaker],
            "event": "delivery"}  # fmt: skip
    return said | more


@pytest.fixture
def data(tmp_path, served, monkeypatch):
    """The small sheet, watching three recorded feeds, on a day of its own."""
    monkeypatch.setattr(command, "load", lambda folder, _: load(folder, TODAY))
    monkeypatch.chdir(tmp_path)
    folder = write(tmp_path / "data")
    add(folder, "factsheet.yml", {"watch": [entry(name, served[1]) for name in PLACES],
                                  "time_zone": "Europe/Kyiv"})  # fmt: skip
    return folder


def add(folder, name, records):
    """Add records at the end of a file."""
    text = (folder / name).read_text("utf-8")
    more = records if isinstance(records, str) else yaml.safe_dump(records, allow_unicode=True)
    (folder / name).write_text(f"{text}{more}", "utf-8")


SEEN = [mark("https://example.org/bulletin/16"), mark("gazette 38")]
"""Two of the items, dealt with before: one known by its address, one by its name in the feed."""


@pytest.fixture
def state(tmp_path):
    """What an earlier run left: two items were dealt with."""
    file = tmp_path / "state.md"
    before = memory.Memory(seen=dict.fromkeys(SEEN, "2021-05-20"))
    file.write_text(f"Nothing waits.\n\n{before.written()}\n", "utf-8")
    return file


def told(state, capsys, code=1):
    """Run the command, and return what it told, without what pages do not show."""
    assert main(["watch", "--state", str(state)]) == code
    shown, _, kept = state.read_text("utf-8").rpartition("\n\n<!-- watch:")
    assert capsys.readouterr().out == f"{shown}\n"
    assert kept.endswith(" -->\n")
    return shown


@pytest.mark.usefixtures("data")
def test_twenty_items_give_one_text_with_three_stubs(state, capsys):
    """Of the two that name somebody only their number is told, of those seen before nothing."""
    text = told(state, capsys)
    assert re.findall(r"^### `(.*)`$", text, re.MULTILINE) == [
        "The third delivery: books are back in North Hall",
        "Четверта доставка: книжки повернулися до читачів",
        "A fifth delivery reached the library",
    ]
    assert len(FENCED.findall(text)) == 6
    assert "2 items were held back by the harm gate" in text
    assert not NAMES.search(state.read_text("utf-8"))
    assert "`check` will say" not in text
    assert "utm_source" not in text
    days = re.findall(r"^- \[ \] (\S+) ·", text, re.MULTILINE)
    assert days == ["2021-05-20", "2021-05-21", "2021-05-25"]  # after midnight in the time zone


def test_the_stubs_pass_the_check_but_for_translations(data, state, capsys):
    """As they are printed, at the end of the files whose names stand above them."""
    for place, text in FENCED.findall(told(state, capsys)):
        add(data.parent, place, f"{text}\n")
    found = problems(data)
    assert {each.rule for each in found} == {"texts-are-in-every-language"}
    assert len(found) == 3
    events = (data / "events.yml").read_text("utf-8")
    for one, other in (("en", "uk"), ("uk", "en")):
        events = re.sub(
            rf'title: {{{one}: ("[^"]*")}}', rf"title: {{{one}: \1, {other}: X}}", events
        )
    (data / "events.yml").write_text(events, "utf-8")
    assert told(state, capsys).startswith("2 items were held back")  # those three are in the sheet


def test_a_second_run_changes_nothing(data, state, capsys):
    first = told(state, capsys)
    written = state.read_text("utf-8")
    assert told(state, capsys) == first
    assert state.read_text("utf-8") == written
    assert not problems(data)


def test_an_item_that_left_its_feed_waits_still(served, data, state, capsys):  # noqa: ARG001
    """Until its box is ticked, or its address stands in the sheet."""
    first = told(state, capsys)
    (served[0] / "mirror.json").write_text('{"items": []}')
    assert told(state, capsys) == first
    text = state.read_text("utf-8")
    state.write_text(re.sub(r"- \[ \](.*mirror/5)", r"- [x]\1", text), "utf-8")
    ticked = told(state, capsys)
    assert "fifth" not in ticked
    assert ticked.count("### ") == 2
    shutil.copy(REPLAY / "mirror.json", served[0])
    assert told(state, capsys) == ticked


def test_an_item_held_in_one_feed_is_held_in_all(served, data, state, capsys):  # noqa: ARG001
    """However harmless another feed words it."""
    feed = json.loads((served[0] / "mirror.json").read_text("utf-8"))
    address = "https://example.org/bulletin/19"
    feed["items"].append({"id": "m9", "url": address, "title": "A delivery is awaited"})
    (served[0] / "mirror.json").write_text(json.dumps(feed), "utf-8")
    text = told(state, capsys)
    assert "awaited" not in text
    assert "2 items were held back" in text


def test_what_passed_is_taken_back_when_the_gate_says_otherwise(data):
    """The gate is asked again in each run: a name that may no longer stand is not shown again."""
    name = "names:\n- {name: {en: Bella Invented, uk: Белла Вигадана}, kind: event}\n"
    file = data / "factsheet.yml"
    before = file.read_text("utf-8")
    file.write_text(before.replace("names:\n", name), "utf-8")
    news = [watch.Item("https://example.org/b/8", "A delivery called Bella Invented", TODAY)]
    first = look_at(data, TODAY, bulletin=news)
    assert "Bella Invented" in first.text
    file.write_text(before, "utf-8")
    for replies in ({"bulletin": news}, {"bulletin": []}):
        kept = memory.read(first.text, "x", TODAY)
        assert "Bella" not in look_at(data, TODAY, kept, **replies).text


SILENT = "Nothing was added to the sheet for 60 days"


def test_sixty_silent_days_give_one_sentence(data, served, state, capsys, monkeypatch):
    """It says what is silent and for how long; a day before nothing is told."""
    for name, end in (("bulletin", "atom"), ("gazette", "rss"), ("mirror", "json")):
        file = served[0] / f"{name}.{end}"
        text = file.read_text("utf-8").replace("elivery", "eparture").replace("оставк", "ідправк")
        file.write_text(text, "utf-8")
    read = date(2021, 5, 1)  # the day on which the sources of the sheet were read
    for days, wanted in ((59, ""), (60, SILENT)):
        day = read + timedelta(days)
        monkeypatch.setattr(command, "load", lambda folder, _, day=day: load(folder, day))
        text = told(state, capsys, code=int(bool(wanted)))
        assert text == (f"{wanted}." if wanted else "Nothing waits.")
    assert not problems(data)


def look_at(folder, day, before=None, **replies):
    """Return what a run tells on a day of what was read."""
    facts = load(folder, day)
    return watch.told(facts, watch.look(facts, before or memory.Memory(), replies))


def test_a_silent_page_and_one_that_cannot_be_read_are_told(data):
    """Silence is told after the term of the entry; a failure only when it lasts."""
    silent = "<https?://[^>]*bulletin[^>]*> has been silent for 70 days"
    old = [watch.Item("https://example.org/bulletin/7", "Old shelves", date(2021, 5, 1))]
    day = date(2021, 7, 10)
    found = look_at(data, day, bulletin=old, gazette=[], mirror=[])
    assert re.search(f", and {silent}[.]", found.text)
    facts = load(data, TODAY)
    once = watch.look(facts, memory.Memory(), {"bulletin": "it answers 404"})
    assert not watch.told(facts, once).waits
    later = TODAY + timedelta(3)
    again = look_at(data, later, once.memory, bulletin="it answers 404")
    assert "could not be read since 2021-06-01: it answers 404" in again.text
    assert again.waits


def test_closing_the_issue_deals_with_all_of_it(data):
    """What waited and what was held back comes no more; silence comes again after its term."""
    day = date(2021, 7, 10)
    news = [watch.Item("https://example.org/b/8", "A delivery came", date(2021, 7, 9))]
    news.append(watch.Item("https://example.org/b/9", "Petro Vyhadanyi got a delivery", day))
    first = look_at(data, day, bulletin=news)
    assert first.waits
    closed = issue.remembered(issue.Kept("7", is_open=False, body=first.text), day)
    quiet = look_at(data, day, closed, bulletin=news)
    assert not quiet.waits
    assert quiet.text.startswith("Nothing waits.")
    kept = memory.read(quiet.text, "x", day)
    loud = look_at(data, day + timedelta(60), kept, bulletin=news)
    assert loud.text.startswith("Nothing was added to the sheet for 130 days, <")


# What is read


def test_a_page_without_days_falls_silent_when_its_list_stays(data):
    """The day of a list is that on which it was first seen as it is."""
    items = [watch.Item("https://example.org/b/8", "Shelves", None)]
    first = look_at(data, TODAY, bulletin=items)
    kept = memory.read(first.text, "x", TODAY)
    later = look_at(data, TODAY + timedelta(61), kept, bulletin=items)
    assert "bulletin.atom> has been silent for 61 days" in later.text
    moved = [*items, watch.Item("https://example.org/b/9", "More shelves", None)]
    other = look_at(data, TODAY + timedelta(61), kept, bulletin=moved)
    assert "bulletin.atom> has been silent" not in other.text


def test_a_headline_cannot_break_out_of_the_text(data):
    """What a feed says is shown as text: no mark-up, no mention, no end of a comment or fence."""
    said = "A delivery ``` #1 <!-- --> [x](y)\u202e\n- [x] <img src=x> &amp;lt;b&amp;gt;"
    feed = {"items": [{"url": "https://example.org/b/1-->", "title": said},
                      {"url": "https://example.org/b/2", "title": said}]}  # fmt: skip
    place = Watched.model_validate(entry("bulletin", "https://example.org"))
    found = watch.items(json.dumps(feed).encode(), place, "UTC")
    assert [each.address for each in found] == ["https://example.org/b/2"]
    assert not re.search(r"[\n`\u202e]", found[0].title)
    text = look_at(data, TODAY, bulletin=found).text
    assert memory.read(text, "x", TODAY).waiting[0].title == found[0].title
    assert text.count("```") == 4


@pytest.mark.parametrize(("written", "why"), [
    pytest.param(b"x" * (LARGEST + 1), "it is larger than 5 MB", id="endless"),
    pytest.param(None, "it answers 404: it is gone", id="gone"),
    pytest.param(b"<html>", "it is no feed", id="another-thing"),
])  # fmt: skip
def test_a_feed_that_cannot_be_read_is_said_aside(served, data, capsys, written, why):  # noqa: ARG001
    """At once on the error stream; the text tells of it when it lasts."""
    feed = served[0] / "mirror.json"
    feed.write_bytes(written) if written else feed.unlink()
    assert main(["watch"]) == 1
    told = capsys.readouterr()
    assert told.err.endswith(f"/mirror.json: {why}\n")
    assert why not in told.out


def test_a_site_that_asks_programs_to_stay_away_is_not_read(served, data, capsys):  # noqa: ARG001
    (served[0] / "robots.txt").write_text("User-agent: *\nDisallow: /mirror\n")
    assert main(["watch"]) == 1
    assert "/mirror.json: its site asks programs to stay away" in capsys.readouterr().err


def test_an_issue_has_room_for_all_that_it_shows(data):
    """However long headlines are, and however much is remembered, the host takes the text.

    What does not fit waits in its feed.
    """
    titles = [f"Доставка {'книжок ' * 30}{number}" for number in range(60)]
    items = [watch.Item(f"https://example.org/b/{n}", each, TODAY) for n, each in enumerate(titles)]
    seen = {mark(str(number)): TODAY.isoformat() for number in range(540)}
    text = look_at(data, TODAY, memory.Memory(seen=seen), bulletin=items).text
    assert text.count("### ") == ROOM
    assert len(text) < 65_536


# What it may become


def test_a_figure_gets_an_observation(data):
    """With the number of the headline, or with an empty value that a person fills in."""
    file = data / "factsheet.yml"
    old, new = (f"{each}\n  id: bulletin" for each in ("event: delivery", "figure: books-lent"))
    file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")
    day = date(2021, 5, 20)
    said = ("A delivery of 307 books", "A delivery of about 300 books")
    items = [watch.Item(f"https://example.org/b/{n}", each, day) for n, each in enumerate(said)]
    text = look_at(data, TODAY, bulletin=items).text
    assert "under `observations:` of `books-lent`" in text
    assert "    value: 307  # the number of the headline" in text
    assert "the headline gives no single number; write `value:`" in text
    stubs = FENCED.findall(text)
    figures = (data / "figures.yml").read_text("utf-8")
    place = "- id: books-share"
    (data / "figures.yml").write_text(figures.replace(place, f"{stubs[1][1]}\n{place}"), "utf-8")
    add(data, "sources.yml", f"{stubs[0][1]}\n")
    assert problems(data) == ()
    assert "`check` will say: " in text


def test_ids_of_stubs_are_free(data):
    """No two stubs have one id, and none that a record has or had."""
    day = date(2021, 3, 1)
    items = [watch.Item(f"https://example.org/b/{n}", f"Delivery {'x' * n}", day) for n in (8, 9)]
    ids = re.findall(r"^- id: (.*)$", look_at(data, TODAY, bulletin=items).text, re.MULTILINE)
    assert ids == ["bulletin-2021-03-01", "delivery-2021-03-01-2",
                   "bulletin-2021-03-01-2", "delivery-2021-03-01-3"]  # fmt: skip


# What is remembered


def test_a_spoilt_memory_is_one_line(data, state, capsys):  # noqa: ARG001
    state.write_text('x\n\n<!-- watch: {"seen": 7} -->\n', "utf-8")
    assert main(["watch", "--state", str(state)]) == 1
    assert capsys.readouterr().out.splitlines()[0] == (
        f"{state}: the line that begins with `<!-- watch:` cannot be read; put it back as it was,"
        " or delete it to begin anew"
    )


def gh_of(found: list[dict], done: list):
    """Return a `gh` that knows some issues, and keeps what it was asked."""

    def gh(*words, text=""):
        done.append((words[1], text))
        return json.dumps(found) if words[1] == "list" else "https://example.org/issues/7\n"

    return gh


LOUD, QUIET = (
    watch.report.Told(text, waits, text) for text, waits in (("x\n", True), ("y\n", False))
)


@pytest.mark.parametrize(("kept", "said", "wanted"), [
    pytest.param(("", False, ""), LOUD, ["create", "create"], id="first"),
    pytest.param(("", False, ""), QUIET, ["create", "create", "close"], id="first-quiet"),
    pytest.param(("7", True, "x"), LOUD, [], id="same"),
    pytest.param(("7", True, "old"), LOUD, ["edit"], id="news"),
    pytest.param(("7", False, "old"), LOUD, ["edit", "reopen"], id="again"),
    pytest.param(("7", True, "x"), QUIET, ["edit", "close"], id="done"),
    pytest.param(("7", False, "y\r\n"), QUIET, [], id="nothing"),
])  # fmt: skip
def test_there_is_one_issue(kept, said, wanted):
    """It is opened, written and closed as needed, and left alone where nothing changed."""
    done = []
    issue.keep(issue.Kept(*kept), said, gh_of([], done))
    assert [word for word, _ in done] == wanted


def test_the_newest_issue_of_our_own_is_found():
    """Of a title alone a stranger's issue could have the same; of our label it cannot."""
    found = [{"number": number, "title": title, "state": "OPEN", "body": str(number)}
             for number, title in ((4, issue.TITLE), (9, "Another"), (6, issue.TITLE))]  # fmt: skip
    done = []
    assert issue.find(gh_of(found, done)) == issue.Kept("6", is_open=True, body="6")
    assert issue.find(gh_of([], done)) == issue.Kept("", is_open=False, body="")


def test_an_issue_that_cannot_be_read_is_one_line():
    with pytest.raises(DataError, match="issue 7: the line that begins with"):
        issue.remembered(issue.Kept("7", is_open=True, body="<!-- watch: {7} -->"), TODAY)


def test_a_sheet_that_watches_nothing_is_told_how_it_would(data, capsys):
    file = data / "factsheet.yml"
    file.write_text(file.read_text("utf-8").partition("\nwatch:")[0] + "\n", "utf-8")
    main(["watch"])
    said = "data/factsheet.yml: nothing is watched; name feeds or pages under `watch:`\n"
    assert capsys.readouterr().err == said


def test_its_help_says_that_it_needs_the_network():
    assert "needs the network" in " ".join(watching.help.split())


@pytest.mark.usefixtures("data")
def test_the_command_keeps_the_issue(monkeypatch, capsys):
    done = []
    monkeypatch.setattr(command, "gh", gh_of([], done))
    assert main(["watch", "--issue"]) == 0
    assert [word for word, _ in done] == ["list", "create", "create"]
    assert done[-1][1].startswith(capsys.readouterr().out.rstrip("\n"))
    assert "\n<!-- watch: " in done[-1][1]
