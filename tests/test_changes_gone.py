"""What is gone is not told again by `diff`, in any of its formats."""

import itertools
import re
from pathlib import Path

import pytest
from test_changes import tree

from factsheet.__main__ import main
from factsheet.changes import SHAPES
from factsheet.model import digest

MARK = "zhovtokvit"
"""A word that stands in what is taken out and nowhere else."""
RIVAL = """  - id: {mark}-2024
    value: 87
    as_of: 2024-03-05
    said_by: [{mark}]
    said_on: 2024-03-05
    said_at: {mark}-talk
    sources: [bulletin-1 @ paragraph 9, {mark}-page @ lead]
    rank: preferred
    reason: {{en: "{mark} said so.", uk: "{mark} так каже."}}
    verified: 2024-04-01
    note: {{en: "A note on {mark}.", uk: "Примітка про {mark}."}}
- id: books-lent
"""
PAGE = """- id: {mark}-page
  publisher: "{mark} Press"
  title: "{mark} speaks"
  url: https://example.org/{mark}
  language: en
  published: 2024-03-06
  accessed: 2024-04-01
  archived: https://example.org/copy/{mark}
  kind: aggregator
  original: "{mark} Daily"
  seen: whole
  note: {{en: "On {mark}.", uk: "Про {mark}."}}
"""
SPEAKER = """- id: {mark}
  name: {{en: "{mark} en", uk: "{mark} uk"}}
  role: {{en: "{mark} role", uk: "{mark} роль"}}
  being: person
  kind: desk
"""
TALK = """- id: {mark}-talk
  date: 2024-03-05
  kind: delivery
  title: {{en: "Talk of {mark}", uk: "Розмова {mark}"}}
  place: {{en: "{mark} Hall", uk: "Зала {mark}"}}
  counts:
  - {{count: returned, value: 86}}
  said_by: [{mark}]
  sources: [{mark}-page @ lead]
  verified: 2024-04-01
"""
WITH = [
    ("figures.yml", "- id: books-lent\n", RIVAL.format(mark=MARK)),
    ("sources.yml", None, PAGE.format(mark=MARK)),
    ("speakers.yml", None, SPEAKER.format(mark=MARK)),
    ("events.yml", None, TALK.format(mark=MARK)),
    ("events.yml", "said_by: [desk-a]", f"said_by: [desk-a, {MARK}]"),
    ("events.yml", "value: 30}", f"value: 30, note: {{en: 'So {MARK}.', uk: 'Так {MARK}.'}}}}"),
    (
        "events.yml",
        "sources: [bulletin-1 @ paragraph 2]",
        f"sources: [bulletin-1 @ paragraph 2, {MARK}-page @ lead]",
    ),
    ("sources.yml", "  title: Books come back\n", f"  title: Books of {MARK}\n"),
    ("statements.yml", "come back quickly", f"of {MARK} come back"),
    (
        "statements.yml",
        "  topic: pace\n",
        f"  topic: pace\n  fragment: by {MARK}\n  fragment_language: en\n",
    ),
]
"""The small sheet with a word in every sort of record, value and text."""
WITHDRAWN = """- id: {id}
  date: 2024-06-01
  kind: withdrawn
  {field}: [{what}]
  reason: {{en: Nobody said it., uk: Цього ніхто не казав.}}
"""
ENDS = (digest(f"books-returned/{MARK}-2024"), digest(f"{MARK}-talk"))


def told(base: Path, head: Path, capsys) -> str:
    """Return all that `diff` says, in every format, and with the log asked for."""
    for shape, more in itertools.product(SHAPES, ([], ["--require-log"])):
        main(["diff", str(base), str(head), "--format", shape, *more])
    return capsys.readouterr().out


@pytest.mark.long
def test_no_format_repeats_a_word_of_what_is_gone(tmp_path, capsys):
    """Ids, titles, names, addresses, notes, values: of all that went, only the number is told."""
    base, head = tree(tmp_path / "before", WITH), tree(tmp_path / "after", [])
    out = told(base, head, capsys)
    assert MARK not in out.casefold()
    assert not re.search(r"\b8[67]\b", out)
    assert "1\u00a0record was removed from speakers.yml" in out
    assert "Books that came back: 1\u00a0value was removed" in out
    assert "Books that came back: now 40 (4 March 2024), said by Desk A" in out
    assert "Share that came back: now 42–48% (4 March 2024), our arithmetic" in out
    assert "Bulletin, “Books come back”, title: now Books come back" in out


@pytest.mark.long
def test_the_other_way_round_all_of_it_is_told(tmp_path, capsys):
    """What is new is shown, so that the test before this one could have found it."""
    out = told(tree(tmp_path / "a", []), tree(tmp_path / "b", WITH), capsys)
    assert MARK in out
    assert re.search(r"\b86\b", out)
    assert re.search(r"\b87\b", out)


def test_values_that_are_gone_are_counted_where_the_log_is_silent(tmp_path, capsys):
    base, head = tree(tmp_path / "before", WITH), tree(tmp_path / "after", [])
    assert main(["diff", str(base), str(head), "--require-log"]) == 1
    lines = capsys.readouterr().out.splitlines()[-3:]
    silent = "and the log does not say so; add an entry of the kind `withdrawn` to changes.yml"
    assert lines == [
        f"{head}/changes.yml:1:1: 1 value was removed from events.yml, {silent}",
        f"{head}/changes.yml:1:1: 1 value was removed from figures.yml, {silent}",
        "2 problems",
    ]


@pytest.mark.parametrize(
    ("field", "what"),
    [
        ("gone", f"figures/books-returned/{MARK}-2024, events/{MARK}-talk"),
        ("digests", ", ".join(ENDS)),
        ("reason_only", ""),
    ],
)
def test_an_entry_covers_what_it_withdraws(tmp_path, field, what):
    """By name, by digest, or by saying only that something was removed."""
    entry = WITHDRAWN.format(id="taken-out", field=field, what=what)
    entry = entry.replace("  reason_only: []\n", "")
    head = tree(tmp_path / "after", [("changes.yml", None, entry)])
    assert main(["diff", str(tree(tmp_path / "a", WITH)), str(head), "--require-log"]) == 0


def test_an_entry_of_another_record_covers_nothing(tmp_path):
    """An id that merely begins alike is another record's; a digest stands for one address."""
    for number, (field, what) in enumerate(
        [("gone", f"events/{MARK}-talk-2"), ("digests", digest(f"{MARK}-tal"))]
    ):
        entry = WITHDRAWN.format(id="taken-out", field=field, what=what)
        head = tree(tmp_path / f"after-{number}", [("changes.yml", None, entry)])
        base = tree(tmp_path / f"base-{number}", WITH)
        assert main(["diff", str(base), str(head), "--require-log"]) == 1


def test_an_old_withdrawal_does_not_cover_a_new_one(tmp_path):
    entry = ("changes.yml", None, WITHDRAWN.format(id="old", field="digests", what=ENDS[0]))
    base, head = tree(tmp_path / "a", [*WITH, entry]), tree(tmp_path / "b", [entry])
    assert main(["diff", str(base), str(head), "--require-log"]) == 1


@pytest.mark.long
def test_what_was_withdrawn_for_a_public_reason_is_told_by_its_id(tmp_path, capsys):
    """Only that: what the log does not name stays untold."""
    gone = f"figures/books-returned/{MARK}-2024, events/{MARK}-talk"
    entry = ("changes.yml", None, WITHDRAWN.format(id="taken-out", field="gone", what=gone))
    base, head = tree(tmp_path / "before", WITH), tree(tmp_path / "after", [entry])
    out = told(base, head, capsys)
    assert f"Withdrawn, as the log says: books-returned/{MARK}-2024" in out
    assert f"Withdrawn, as the log says: {MARK}-talk\n" in out
    assert "87 (5 March 2024) → 40 (4 March 2024)" in out
    for hidden in (f"{MARK}-page", f"{MARK} Press", f"{MARK} en", "note on", f"{MARK} speaks"):
        assert hidden not in out


@pytest.mark.long
def test_an_old_text_is_never_quoted_and_a_new_one_is(tmp_path, capsys):
    """A name that an editor takes out of a text does not come back by way of the diff."""
    note = (
        "figures.yml",
        "  unit: books\n",
        "  note: {en: Old zz., uk: Старе zz.}\n  unit: books\n",
    )
    new = (*note[:2], note[2].replace("Old zz", "New text").replace("Старе zz", "Новий текст"))
    base = tree(tmp_path / "before", [note, ("figures.yml", "en: All books lent", "en: Zz lent")])
    out = told(base, tree(tmp_path / "after", [new]), capsys)
    assert "zz" not in out.casefold()
    assert "Books that came back: note reworded: “New text.”" in out
    assert "Повернуті книжки: змінено текст: примітка: «Новий текст.»" in out
    out = told(base, tree(tmp_path / "none", []), capsys)
    assert "Books that came back: note taken out" in out
    assert "zz" not in out.casefold()


@pytest.mark.long
def test_a_long_text_is_quoted_whole(tmp_path, capsys):
    long = "It goes on and on. " * 20 + "Here it ends."
    head = tree(tmp_path / "after", [("figures.yml", "en: All books lent.", f"en: {long}")])
    assert long in told(tree(tmp_path / "before", []), head, capsys)


def test_problems_stand_whole_in_the_quote_of_a_summary(tmp_path, capsys):
    """In Markdown each line of them begins with `>`."""
    head = tree(tmp_path / "after", [("figures.yml", "value: 40", "value: 41")])
    main(["diff", str(tree(tmp_path / "a", [])), str(head), "--format", "markdown"])
    tail = capsys.readouterr().out.partition("**1 problem**")[2].strip().splitlines()
    assert [line[0] for line in tail] == [">"] * len(tail)
    assert "the value of" in tail[-1]


@pytest.mark.parametrize("shape", SHAPES)
def test_a_language_may_come_while_a_figure_changes(tmp_path, capsys, shape):
    english = [
        ("factsheet.yml", "languages: [en, uk]", "languages: [en]"),
        ("figures.yml", "value: 40", "value: 39"),
    ]
    base = tree(tmp_path / "before", english)
    for path in base.glob("*.yml"):
        text = re.sub(r', uk: ("[^"]*"|\{[^}]*\}|[^}]*)\}', "}", path.read_text("utf-8"))
        path.write_text(re.sub(r"\n +uk: .*", "", text), "utf-8")
    assert "uk:" not in "".join(path.read_text("utf-8") for path in base.glob("*.yml"))
    assert main(["diff", str(base), str(tree(tmp_path / "b", [])), "--format", shape]) == 0
    assert "39" in capsys.readouterr().out


OLDER = {
    "a claim about nothing": ("claims.yml", "of: [books-returned, books-lent]", "of: [no, nor]"),
    "a claim about one": ("claims.yml", "of: [books-returned, books-lent]", "of: [books-lent]"),
    "a claim about a share": ("claims.yml", "of: [books-returned", "of: [books-share"),
    "the weekday of a figure": (
        "claims.yml",
        "{how: share, of: [books-returned, books-lent], above: 33%}",
        "{how: weekday, of: [books-lent], weekday: monday}",
    ),
    "a share of nothing": ("figures.yml", "value: about 90", "value: 0"),
    "a circle": (
        "figures.yml",
        "of: [books-returned, books-lent]",
        "of: [books-share, books-lent]",
    ),
    "no speaker": ("figures.yml", "said_by: [desk-a]", "said_by: [nobody]"),
    "no unit": ("figures.yml", "  unit: books\n", "  unit: nothing\n"),
    "no value": ("figures.yml", "derived: {how: share, of: [books-returned, books-lent]}", ""),
    "no event kind": ("events.yml", "kind: delivery", "kind: nothing"),
    "one id twice in an event": ("events.yml", "count: thin, value", "count: thick, value"),
    "a text in another language": ("figures.yml", "en: Books lent,", "de: Bücher,"),
}


@pytest.mark.long
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("older", OLDER)
def test_an_earlier_state_may_break_any_rule(tmp_path, capsys, older, shape):
    """Younger rules never saw it, so whatever it lacks is passed over."""
    base = tree(tmp_path / "before", [OLDER[older]])
    assert main(["diff", str(base), str(tree(tmp_path / "b", [])), "--format", shape]) == 0
    assert capsys.readouterr().out


def test_what_todays_model_cannot_read_is_left_out_and_counted(tmp_path, capsys):
    """Nothing is said of such a record, neither that it came nor that it went."""
    base = tree(tmp_path / "before", [("statements.yml", "topic: pace", "topic: Zz Secret")])
    assert main(["diff", str(base), str(tree(tmp_path / "after", []))]) == 0
    out = capsys.readouterr().out
    assert "Earlier records that can no longer be read, left out here: 1" in out
    assert "New statement" not in out
    assert "Zz" not in out


def test_an_earlier_state_without_a_sheet_is_one_line_without_its_words(tmp_path, capsys):
    base = tree(tmp_path / "before", [("factsheet.yml", "licence: {name: CC0", "licenc: {zz: CC0")])
    assert main(["diff", str(base), str(tree(tmp_path / "after", []))]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == f"{len(lines) - 1} problem" + "s" * (len(lines) > 2)
    assert all(": the earlier state cannot be read here; name a later one" in e for e in lines[:-1])
