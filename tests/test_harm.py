"""Whom a sheet protects: what each policy refuses, what readers are told, how it changes."""

from datetime import date

import pytest
from sheet import TODAY, problems, write

from factsheet.changes import between
from factsheet.checks.loader import load
from factsheet.render.markup import ui_environment
from factsheet.site.footer import footer
from factsheet.wording import Wording

POLICIES = ("captives", "private-people", "none")
REASONS = {"en": "The readers are long dead.", "uk": "Читачі давно померли."}
HEADLINE = "headline: books-returned"
SMALLEST = {"in": "factsheet.yml", "replace": "  smallest_count: 5\n", "with": ""}
SENTENCE = "en: The books come back faster than last year, she said."
TEXTS = {
    "names-are-public": "The last book came from Bella Invented, she said.",
    "no-text-gives-a-contact": "The last book came from reader, call +380 00 000 00 00.",
    "no-text-counts-few-people": "The last books came from three readers, she said.",
}
REFUSED = {
    "captives": {*TEXTS},
    "private-people": {"names-are-public", "no-text-gives-a-contact"},
    "none": set(),
}
ENTRY = """- id: policy-2021-05-02
  date: 2021-05-02
  kind: {kind}
  reason: {{en: All of them died long ago., uk: Усі вони давно померли.}}
"""


def policy(name):
    """Return the edits that declare a policy in the library."""
    if name == "captives":
        return []
    lines = f"harm: {name}\nharm_reason: {{en: {REASONS['en']}, uk: {REASONS['uk']}}}"
    return [
        {"in": "factsheet.yml", "replace": HEADLINE, "with": f"{HEADLINE}\n{lines}"},
        SMALLEST,
    ]


@pytest.mark.parametrize("rule", TEXTS)
@pytest.mark.parametrize("name", POLICIES)
def test_a_policy_says_which_texts_are_refused(name, rule, tmp_path):
    """The same text is refused where it harms somebody, and needs no exemption elsewhere."""
    edit = {"in": "statements.yml", "replace": SENTENCE, "with": f"en: {TEXTS[rule]}"}
    told = {each.rule for each in problems(write(tmp_path, [*policy(name), edit]))}
    assert told == ({rule} if rule in REFUSED[name] else set())


@pytest.mark.parametrize("name", POLICIES)
def test_a_small_number_is_left_out_of_captives_only(name, tmp_path):
    """A very small number in the data is refused where it could tell which captive it was."""
    edit = {"in": "events.yml", "replace": "helpers, value: 7", "with": "helpers, value: 3"}
    found = problems(write(tmp_path, [*policy(name), edit]))
    told = {each.rule for each in found if each.rule.startswith("small-")}
    assert told == ({"small-counts-are-harmless"} if name == "captives" else set())


@pytest.mark.parametrize("language", ["en", "uk"])
@pytest.mark.parametrize("name", POLICIES)
def test_readers_are_told_of_another_policy_and_why(name, language, tmp_path):
    """The foot of every page says whom the sheet does not protect, with the reason."""
    facts, wording = load(write(tmp_path, policy(name)), TODAY), Wording(language)
    foot = footer(facts, ui_environment(wording), wording)
    assert (REASONS[language] in foot) is (name != "captives")


@pytest.mark.parametrize(("kind", "is_logged"), [("policy", True), ("new", False), (None, False)])
def test_a_change_of_the_policy_is_logged(kind, is_logged, tmp_path):
    """A sheet that protects others than before says so in its log, in an entry of that kind."""
    base = write(tmp_path / "base")
    head = write(tmp_path / "head", policy("none"))
    if kind:
        with (head / "changes.yml").open("a", encoding="utf-8") as file:
            file.write(ENTRY.format(kind=kind))
    told = [str(each) for each in between(str(base), str(head), date(2021, 6, 1)).problems]
    line = (
        f"{head}/changes.yml:1:1: `harm` was `captives` and is `none`, and the log does not say so;"
        " add an entry of the kind `policy` to changes.yml"
    )
    assert told == ([] if is_logged else [line])
