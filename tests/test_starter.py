"""A sheet of one's own: laid down valid, in one language or more, built by the same engine."""

import json
import re
import shutil
import subprocess
import tomllib
from datetime import date
from pathlib import Path

import pytest
import yaml
from check_jsonschema import main as validator
from click.testing import CliRunner
from conftest import ROOT, build

from factsheet.__main__ import main
from factsheet.checks import pages
from factsheet.checks.loader import load
from factsheet.model import FILES
from factsheet.problems import DataError
from factsheet.starter import difference, lay_down
from factsheet.starter.distribution import NAME, home
from factsheet.starter.files import SHEET, files
from factsheet.wording import categories, shipped
from factsheet.wording.own import OWN_TO_EACH

TODAY = date(2026, 11, 22)
ISSUE_FORMS = "vendor.github-issue-forms"
SUBJECT = re.compile("azov|mariupol|captiv|prisoner|ukrain|азов|маріупол|полон", re.IGNORECASE)


@pytest.fixture
def sheet(tmp_path, monkeypatch):
    """A sheet in both languages, laid down where no host and no git names a repository."""
    for name in ("GITHUB_REPOSITORY", "GITHUB_SERVER_URL"):
        monkeypatch.delenv(name, raising=False)
    lay_down(tmp_path / "sheet", ["en", "uk"])
    return tmp_path / "sheet"


def texts(folder: Path) -> dict[str, str]:
    """Every file of a folder by its path."""
    found = (each for each in folder.rglob("*") if each.is_file())
    return {each.relative_to(folder).as_posix(): each.read_text("utf-8") for each in found}


# What is laid down


def test_the_sheet_is_what_a_stranger_expects(sheet):
    """It has all that a repository of its own needs, and nothing of the engine."""
    assert {name for name in texts(sheet) if not name.startswith(("data/", "docs/"))} == {
        ".github/CODEOWNERS",
        ".github/ISSUE_TEMPLATE/1-wrong.yml",
        ".github/ISSUE_TEMPLATE/2-new.yml",
        ".github/ISSUE_TEMPLATE/3-harm.yml",
        ".github/ISSUE_TEMPLATE/config.yml",
        ".github/dependabot.yml",
        ".github/pull_request_template.md",
        ".github/workflows/ci.yml",
        ".github/workflows/deploy.yml",
        ".gitignore",
        ".vscode/extensions.json",
        ".vscode/mkdocs.schema.json",
        ".vscode/settings.json",
        "Makefile",
        "README.md",
        "macros.py",
        "mkdocs.yml",
        "requirements.txt",
        "tests/test_sheet.py",
    }


@pytest.mark.parametrize(
    "languages",
    [["en"], ["uk"], ["fr"], ["uk", "en"], ["en", "uk"], ["en", "fr"], ["fr", "uk"]],
    ids="-".join,
)
def test_the_data_and_the_pages_have_no_mistake(tmp_path, languages, capsys, monkeypatch):
    """As the check says that comes next for whoever laid them down: it reads the pages too."""
    monkeypatch.chdir(tmp_path)
    lay_down(tmp_path, languages)
    assert (main(["check"]), capsys.readouterr().out) == (0, "")
    assert load(tmp_path / "data", TODAY).sheet.languages == tuple(languages)
    assert [*pages.typed_digits(tmp_path / "docs")] == []
    assert [*pages.differences(tmp_path / "docs", tuple(languages))] == []


def test_nothing_speaks_of_another_subject(sheet):
    """Where the engine comes from, and the names of its policies, are no words about a subject."""
    policy = re.compile(
        r"`?\"?captives\"?`?(?:, private-people or none| needs none|,$)", re.MULTILINE
    )
    said = {name: policy.sub("", text.replace(home(), "")) for name, text in texts(sheet).items()}
    found = [name for name, text in said.items() if SUBJECT.search(text)]
    assert found == []


def test_the_title_stands_in_one_place(sheet):
    """Who changes the title changes one line."""
    for title in ("Library A", "Бібліотека А"):
        assert [name for name, text in texts(sheet).items() if title in text] == [
            "data/factsheet.yml"
        ]


def test_remarks_in_the_data_are_laid_down_in_every_language(tmp_path):
    lay_down(tmp_path, ["uk"])
    for path in (SHEET / "data").glob("*.yml"):
        kept = (tmp_path / "data" / path.name).read_text("utf-8")
        assert kept.count("#") == path.read_text("utf-8").count("#") > 0
        assert not re.search(r"\ben:", kept)


def test_actions_are_those_of_our_own_workflows(sheet):
    """What updates ours is a reminder to update those that are laid down: both have one pin."""
    uses = re.compile(r"uses: (\S+ # \S+)")
    ours = {
        each
        for path in (ROOT / ".github/workflows").glob("*.yml")
        for each in uses.findall(path.read_text("utf-8"))
    }
    laid = [text for name, text in texts(sheet).items() if name.startswith(".github/workflows/")]
    assert len(laid) == 2
    assert {each for text in laid for each in uses.findall(text)} <= ours


@pytest.mark.parametrize(
    ("schema", "pattern"),
    [
        ("vendor.github-workflows", ".github/workflows/*.yml"),
        ("vendor.dependabot", ".github/dependabot.yml"),
        (ISSUE_FORMS, ".github/ISSUE_TEMPLATE/[1-3]*.yml"),
    ],
)
def test_the_host_accepts_what_is_laid_down_for_it(sheet, schema, pattern):
    arguments = ["--builtin-schema", schema, *map(str, sheet.glob(pattern))]
    done = CliRunner().invoke(validator, arguments)
    assert done.exit_code == 0, done.output


def test_editors_know_the_schema_of_every_data_file(sheet):
    settings = json.loads((sheet / ".vscode/settings.json").read_text("utf-8"))
    known = settings["yaml.schemas"]
    assert known["./.vscode/mkdocs.schema.json"] == "/mkdocs.yml"
    ours = (ROOT / ".vscode/mkdocs.schema.json").read_text("utf-8")
    assert (sheet / ".vscode/mkdocs.schema.json").read_text("utf-8") == ours
    for name in ("factsheet", *FILES):
        assert known[f"./data/schema/{name}.json"] == f"/data/{name}.yml"
        assert (sheet / f"data/schema/{name}.json").is_file()
        first = (sheet / f"data/{name}.yml").read_text("utf-8").splitlines()[0]
        assert first == f"# yaml-language-server: $schema=schema/{name}.json"


def test_the_owner_of_the_repository_is_asked_for_reviews(tmp_path, monkeypatch):
    monkeypatch.setenv("GITHUB_REPOSITORY", "someone/a-sheet")
    lay_down(tmp_path, ["en"])
    assert (tmp_path / ".github/CODEOWNERS").read_text("utf-8").endswith("\n* @someone\n")


@pytest.mark.parametrize("name", ["README.md", "docs/en/own.md", "docs/uk/own.md"])
def test_the_engine_is_installed_from_one_address(name):
    """README and pages name the repository of the distribution, which is that of the data."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    address = project["urls"]["Repository"]
    assert f'pip install "{NAME} @ git+{address}"\n' in (ROOT / name).read_text("utf-8")
    sheet = yaml.safe_load((ROOT / "data/factsheet.yml").read_text("utf-8"))
    assert sheet["repository"] == address


@pytest.mark.long
def test_other_sheets_can_check_their_commits(tmp_path, monkeypatch):
    """The hook that pre-commit installs runs in a sheet of one's own."""
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert (hook["id"], hook["language"]) == ("factsheet-check", "python")
    lay_down(tmp_path, ["en"])
    monkeypatch.chdir(tmp_path)
    program, *words = hook["entry"].split()
    assert program == "factsheet"
    assert main(words) == 0
    assert re.match(hook["files"], "data/figures.yml")
    (tmp_path / "data/figures.yml").unlink()
    assert main(words) == 1


# What is never lost


def test_nothing_is_overwritten(tmp_path, capsys):
    (tmp_path / "mkdocs.yml").write_text("mine")
    assert main(["new", str(tmp_path)]) == 1
    assert "mkdocs.yml:1:1: this file is in the way; move or delete it" in capsys.readouterr().out
    assert [path.name for path in tmp_path.iterdir()] == ["mkdocs.yml"]


@pytest.mark.parametrize("name", ["sheet", "sheet/data", "sheet/docs/en"])
def test_a_file_where_a_folder_has_to_be_is_told(tmp_path, name):
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("mine")
    with pytest.raises(DataError) as caught:
        lay_down(tmp_path / "sheet", ["en"])
    assert [each.file for each in caught.value.problems] == [path.as_posix()]
    assert path.read_text() == "mine"


def test_a_link_that_leads_nowhere_is_in_the_way_too(tmp_path):
    (tmp_path / "Makefile").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(DataError, match="Makefile:1:1: this file is in the way"):
        lay_down(tmp_path, ["en"])
    assert not (tmp_path / "elsewhere").exists()


def test_a_language_that_nobody_speaks_is_told_in_one_sentence(tmp_path):
    with pytest.raises(DataError, match=r"^--languages: `polish` is the code of no language; did"):
        lay_down(tmp_path / "sheet", ["en", "polish"])
    assert not (tmp_path / "sheet").exists()


# What a later version would lay down otherwise


def test_what_was_just_laid_down_has_no_difference(sheet):
    assert difference(sheet) == ""


def test_what_belongs_to_the_editors_is_no_difference(sheet):
    """Data, pages, settings and the words of the README are theirs from the first day on."""
    for name in ("data/figures.yml", "docs/en/index.md", "mkdocs.yml", "README.md"):
        with (sheet / name).open("a", encoding="utf-8") as file:
            file.write("# mine\n")
    (sheet / "docs/uk/data.md").unlink()
    assert difference(sheet) == ""


def test_git_makes_of_the_difference_what_this_version_lays_down(sheet, tmp_path, capsys):
    """A line more, a file less, an end without a line end: the patch mends each of them."""
    before = texts(sheet)
    with (sheet / "Makefile").open("a") as file:
        file.write("mine:\n")
    (sheet / ".gitignore").unlink()
    (sheet / "macros.py").write_text("import nothing")
    (sheet / "data/schema/claims.json").write_text("{}\n")
    assert main(["new", "--diff", str(sheet)]) == 0
    patch = tmp_path / "patch"
    patch.write_text(capsys.readouterr().out, "utf-8")
    assert re.findall(r"^\+\+\+ b/(.*)$", patch.read_text("utf-8"), re.MULTILINE) == [
        ".gitignore",
        "Makefile",
        "macros.py",
        "data/schema/claims.json",
    ]
    subprocess.run(["git", "init", "-q"], cwd=sheet, check=True)
    subprocess.run(["git", "apply", str(patch)], cwd=sheet, check=True)
    shutil.rmtree(sheet / ".git")
    assert texts(sheet) == before


def test_where_no_sheet_is_the_difference_says_so(tmp_path, capsys):
    assert main(["new", "--diff", str(tmp_path)]) == 1
    said = capsys.readouterr().out
    fault = "there is no such file; add it, or mend its name"
    assert said == f"{tmp_path}/data/factsheet.yml:1:1: {fault}\n1 problem\n"


# Other languages


def filled(language):
    """The words of the interface as somebody might translate them: English in all the forms."""
    words = {key: word for key, word in shipped("en").items() if not key.startswith(OWN_TO_EACH)}
    for key, value in words.items():
        if isinstance(value, dict) and key != "dates":
            words[key] = {each: value.get(each, value["other"]) for each in categories(language)}
    return words


@pytest.mark.long
def test_a_third_language_is_added_by_configuration_alone(tmp_path, monkeypatch, capsys):
    """Words of the interface and texts in data and pages make a language; no code does."""
    monkeypatch.chdir(tmp_path)
    assert main(["new", "sheet", "--languages", "en", "uk", "lv"]) == 0
    said = yaml.safe_load((tmp_path / "sheet/data/speakers.yml").read_text("utf-8"))
    assert said[0]["name"] == {"en": "Desk A", "uk": "Відділ А", "lv": "(lv) Desk A"}
    assert "{{ glossary() }}" in (tmp_path / "sheet/docs/lv/index.md").read_text("utf-8")
    words = tmp_path / "sheet/words/lv.yml"
    capsys.readouterr()
    assert main(["check", "--data", "sheet/data"]) == 1
    line, count = capsys.readouterr().out.splitlines()
    assert re.match(r"sheet/words/lv.yml:1:1: \d+ words of `lv` are missing: `alphabet`, ", line)
    assert count == "1 problem"
    done = build(tmp_path / "sheet", tmp_path / "site")
    assert done.returncode == 1
    assert done.stderr.count("words of `lv` are missing") == 1
    words.write_text(yaml.safe_dump(filled("lv"), allow_unicode=True), "utf-8")
    assert main(["check", "--data", "sheet/data"]) == 0
    done = build(tmp_path / "sheet", tmp_path / "site")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "site/lv/index.html").is_file()


def test_what_the_editors_translate_is_theirs(tmp_path):
    """A later version lays down nothing in place of a language that somebody translated."""
    lay_down(tmp_path, ["en", "pl"])
    (tmp_path / "words/pl.yml").write_text("close: Zamknij\n", "utf-8")
    assert difference(tmp_path) == ""


def test_the_names_of_files_do_not_depend_on_the_folder():
    """What is laid down is the same wherever the engine lies."""
    names = [name for name, _ in files(["en"], "someone")]
    assert len(names) == len({*names})
    assert not [name for name in names if name.endswith(".jinja") or "__pycache__" in name]
