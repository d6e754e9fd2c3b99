"""What the documentation lists is what the code has, and no other."""

import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml
from make_keys_page import page as keys_page
from make_rules_page import LANGUAGES
from make_rules_page import page as rules_page
from pages import CALL, ROOT
from specimens import WITHOUT_DATA, undescribed

from factsheet.__main__ import COMMANDS
from factsheet.checks import RULES, name_of
from factsheet.checks.loader import load
from factsheet.model import FILES, FactSheet, Record, Sheet
from factsheet.reading.schema import schemas
from factsheet.render import MACROS
from factsheet.wording import Wording

README = (ROOT / "README.md").read_text("utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
DECISIONS = sorted((ROOT / "docs" / "decisions").glob("*.md"))
PROSE = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *DECISIONS]
TODAY = date(2026, 11, 22)


def examples(text: str) -> dict[str, str]:
    """Return each YAML example by the file that its first line names."""
    fences = re.findall(r"```yaml\n# data/(.+?)\n(.*?)```", text, re.DOTALL)
    assert len(fences) == len(dict(fences)) == text.count("```yaml")
    return dict(fences)


def raw(text: str) -> Any:
    """Return YAML as text values, as the loader sees it."""
    return yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 the base loader makes only text


def is_file(name: str) -> bool:
    return " " not in name


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


# Macros and rules


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_macro_has_a_section_and_no_other(language):
    """The page on macros has one section a macro."""
    assert undescribed(language, MACROS) == set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("macro", MACROS)
def test_each_macro_has_a_live_specimen(language, macro):
    """A macro's section calls it, or links to the page that does, where our sheet has data."""
    if macro in WITHOUT_DATA:
        return
    folder = ROOT / "docs" / language
    page = re.sub(
        r"(?s)\{% raw %\}.*?\{% endraw %\}", "", (folder / "macros.md").read_text("utf-8")
    )
    section = re.split(rf"(?m)^## {macro}$", page)[1].split("\n## ")[0]
    linked = re.findall(r"\]\(([\w-]+\.md)", section)
    shown = [section, *((folder / each).read_text("utf-8") for each in linked)]
    assert macro in {call[1] for text in shown for call in CALL.finditer(text)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_rule_has_a_section_and_no_other(language):
    """The page on rules has one section a rule, in the order of the code."""
    page = (ROOT / "docs" / language / "rules.md").read_text("utf-8")
    assert re.findall(r"^## (\S+)$", page, re.MULTILINE) == [name_of(rule) for rule in RULES]


@pytest.mark.long
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_on_rules_is_fresh(language, tmp_path):
    """The page shows the rules and cases as they are; `make docs` writes it anew."""
    path = ROOT / "docs" / language / "rules.md"
    assert path.read_text("utf-8") == rules_page(language, tmp_path), "run `make docs`"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_on_keys_is_fresh(language):
    """The page has every file, every kind of record and every key of the model."""
    text = (ROOT / "docs" / language / "keys.md").read_text("utf-8")
    assert text == keys_page(language), "run `make docs`"
    for name, schema in schemas().items():
        read = json.loads(schema)
        assert f"## {read['title']}\n" in text, name
        for kind, record in read.get("$defs", {}).items():
            if "properties" in record:
                assert f"### {kind}\n" in text
                assert all(f"`{key}`" in text for key in record["properties"])


def test_every_rule_has_its_sentence_in_each_language():
    """The interface's words hold one sentence a rule; the English one is its docstring."""
    for language in LANGUAGES:
        words = Wording(language).words
        held = [key for key in words if key.startswith("rule_")]
        assert held == [f"rule_{name_of(rule)}" for rule in RULES]
    assert [Wording("en").word(f"rule_{name_of(rule)}") for rule in RULES] == [
        rule.__doc__ for rule in RULES
    ]


# Records


def models(kind: type[Record]) -> Iterator[type[Record]]:
    """Yield a record and every record within it; one may hold others of its own kind."""
    yield kind
    for field in kind.model_fields.values():
        for inner in inside(field.annotation):
            if inner is not kind:
                yield from models(inner)


def inside(annotation: Any) -> Iterator[type[Record]]:
    """Yield the records in the type of a field."""
    if isinstance(annotation, type) and issubclass(annotation, Record):
        yield annotation
    for each in get_args(annotation):
        yield from inside(each)


def keys(kind: type[Record]) -> dict[str, Any]:
    """Return the fields of a record by the keys that data writes."""
    return {field.alias or name: field for name, field in kind.model_fields.items()}


MODELS = {each for kind in (Sheet, *FILES.values()) for each in models(kind)}


def used(kind: type[Record], value: dict[str, Any]) -> Iterator[tuple[type[Record], str]]:
    """Yield each field that an example uses, with its record."""
    for key, inner in value.items():
        yield kind, key
        for model in inside(keys(kind)[key].annotation):
            for each in inner if isinstance(inner, list) else [inner]:
                yield from used(model, each)


@pytest.fixture(scope="module")
def fields() -> set[tuple[type[Record], str]]:
    """Every field that CONTRIBUTING names, with its record."""
    found = set()
    for title, text in examples(CONTRIBUTING).items():
        file, _, place = title.partition(".yml")
        part = place.removeprefix(", under ") if place.startswith(", under ") else ""
        kind = FILES.get(file, Sheet)
        if part:
            key = part.strip("`:")
            found.add((kind, key))
            (kind,) = inside(kind.model_fields[key].annotation)
        listed = raw(text)
        for each in listed if isinstance(listed, list) else [listed]:
            kind.model_validate(each)
            found |= set(used(kind, each))
    return found


@pytest.mark.parametrize("kind", sorted(MODELS, key=lambda each: each.__name__))
def test_each_field_is_in_an_annotated_record(fields, kind):
    """The annotated records of CONTRIBUTING name every field; the model refuses any other."""
    missing = [each for each in keys(kind) if (kind, each) not in fields]
    assert missing == [], f"CONTRIBUTING.md shows no {kind.__name__} with {missing}"


def test_the_annotated_records_are_a_whole_sheet(tmp_path):
    """Together the records of CONTRIBUTING load without a mistake."""
    assert isinstance(loaded(CONTRIBUTING, tmp_path), FactSheet)


def loaded(text: str, folder: Path) -> FactSheet:
    """Return the sheet that the examples of a text make."""
    for title, example in filter(lambda each: is_file(each[0]), examples(text).items()):
        (folder / title).write_text(example, "utf-8")
    return load(folder, TODAY)


def test_the_record_in_the_readme_passes_the_model():
    """What README shows as a figure is one."""
    ((title, text),) = examples(README).items()
    for each in raw(text):
        FILES[title.removesuffix(".yml")].model_validate(each)


def test_every_file_of_the_data_has_an_example():
    """CONTRIBUTING shows a record of each file in `data/`."""
    shown = {title for title in examples(CONTRIBUTING) if is_file(title)}
    assert shown == {path.name for path in (ROOT / "data").glob("*.yml")}


# The words of make


def words() -> set[str]:
    """Return the words that make lists."""
    makefile = (ROOT / "Makefile").read_text("utf-8")
    return set(re.findall(r"^(\w+):.*## ", makefile, re.MULTILINE))


def test_the_main_words_of_make_are_explained():
    """CONTRIBUTING explains every word of the Makefile, and none that it does not have."""
    explained = re.findall(r"^\| `make (\w+)` \| \S", CONTRIBUTING, re.MULTILINE)
    assert len(explained) == len(set(explained))
    assert set(explained) == words() - {"help"}


@pytest.mark.parametrize("path", PROSE, ids=name)
def test_every_word_of_make_that_is_named_exists(path):
    """No page speaks of a word that make does not know."""
    named = re.findall(r"`make (\w+)|^make (\w+)", path.read_text("utf-8"), re.MULTILINE)
    assert {word for pair in named for word in pair if word} <= words()


def test_every_command_is_explained():
    """CONTRIBUTING explains every command, and none that there is not."""
    explained = re.findall(r"^\| `factsheet (\w+)[^`]*` \| \S", CONTRIBUTING, re.MULTILINE)
    assert explained == sorted(COMMANDS)


# Decisions and links


@pytest.mark.parametrize("path", DECISIONS, ids=name)
def test_a_decision_is_short_and_has_three_parts(path):
    """A decision says its context, what was decided and what follows, in 25 lines at most."""
    text = path.read_text("utf-8")
    number, title = re.match(r"# (\d+)\. (\S.*)\n", text).groups()
    assert path.name.startswith(f"{int(number):02}-"), f"the title says {number}. {title}"
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == ["Context", "Decision", "Consequence"]
    assert len(text.splitlines()) <= 25


def test_decisions_are_numbered_without_a_gap():
    """The decisions count from one."""
    assert [int(path.name[:2]) for path in DECISIONS] == list(range(1, len(DECISIONS) + 1))


@pytest.mark.parametrize("path", PROSE, ids=name)
def test_every_relative_link_leads_to_a_file(path):
    """Links between the files of the repository resolve."""
    targets = re.findall(r"\]\(([^)#\s]+)", path.read_text("utf-8"))
    inside_the_tree = [each for each in targets if "://" not in each]
    assert [each for each in inside_the_tree if not (path.parent / each).exists()] == []


def test_every_path_in_contributing_exists():
    """The files and folders that CONTRIBUTING sends to are there."""
    named = re.findall(
        r"`((?:data|docs|factsheet|tests)/[^`\s]*|[\w.]+\.(?:yml|toml|md))`", CONTRIBUTING
    )
    paths = [re.sub(r"<\w+>", "*", each) for each in named if each != "data/schema/"]
    lost = [
        each for each in paths if not any(ROOT.glob(each.rstrip("/"))) and each != "factsheet.yml"
    ]
    assert lost == []
