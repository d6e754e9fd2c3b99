"""A sheet of one's own: laid down valid, in one language or more, built by the same engine."""

import os
import shutil
import subprocess
import sys
from datetime import date

import pytest
import yaml
from conftest import ROOT, build

from factsheet.__main__ import main
from factsheet.checks.loader import load
from factsheet.problems import DataError
from factsheet.starter import EXAMPLE, lay_down
from factsheet.wording import categories

TODAY = date(2026, 11, 22)


def test_the_small_sheet_of_the_tests_is_what_is_laid_down(tmp_path):
    lay_down(tmp_path, ["en", "uk"])
    result, example = (load(folder / "data", TODAY) for folder in (tmp_path, EXAMPLE))
    result.lines.clear()
    example.lines.clear()
    assert result == example


@pytest.mark.parametrize("languages", [["en"], ["uk"], ["uk", "en"]], ids="-".join)
def test_a_sheet_builds_in_one_language_or_two(tmp_path, languages):
    """The first language stands at the front, each further one in a folder of its own."""
    sheet = tmp_path / "sheet"
    lay_down(sheet, languages)
    done = build(sheet, tmp_path / "site")
    assert done.returncode == 0, done.stderr
    for language, folder in zip(languages, ["", *languages[1:]], strict=True):
        page = (tmp_path / "site" / folder / "index.html").read_text("utf-8")
        assert f'<html lang="{language}"' in page
        assert {"en": "Desk A", "uk": "Відділ А"}[language] in page
    other = {"en": "Відділ", "uk": "Desk"}[languages[0]]
    assert len(languages) > 1 or other not in page


def polish(words):
    """The English words with all the forms that Polish counts with."""
    for key, value in words.items():
        if isinstance(value, dict):
            words[key] = {each: value.get(each, value["other"]) for each in categories("pl")}
    return words


def test_a_third_language_is_added_by_configuration_alone(tmp_path):
    """Words of the interface and texts in data and pages make a language; no code does."""
    for name in ("factsheet", "docs/assets", "tests/other"):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, tmp_path / name, ignore=ignored)
    for path in ROOT.glob("*.py"):
        shutil.copy(path, tmp_path)
    words = polish(yaml.safe_load((ROOT / "factsheet/wording/words/en.yml").read_text("utf-8")))
    target = tmp_path / "factsheet" / "wording" / "words" / "pl.yml"
    target.write_text(yaml.safe_dump(words, allow_unicode=True), "utf-8")
    command = [sys.executable, "-m", "factsheet", "new", ".", "--languages", "en", "uk", "pl"]
    clean = os.environ | {"PYTHONPATH": str(tmp_path)}
    subprocess.run(command, cwd=tmp_path, env=clean, check=True, capture_output=True)
    done = build(tmp_path, tmp_path / "site")
    assert done.returncode == 0, done.stderr
    page = (tmp_path / "site" / "pl" / "index.html").read_text("utf-8")
    assert '<html lang="pl"' in page
    assert "(pl) Desk A" in page


def test_nothing_is_overwritten(tmp_path, capsys):
    (tmp_path / "mkdocs.yml").write_text("mine")
    assert main(["new", str(tmp_path)]) == 1
    assert "mkdocs.yml:1:1: this file is in the way; move or delete it" in capsys.readouterr().out
    assert [path.name for path in tmp_path.iterdir()] == ["mkdocs.yml"]


def test_a_language_without_words_is_told_in_one_sentence(tmp_path):
    with pytest.raises(DataError, match="the engine has no words for `xx`; translate factsheet"):
        lay_down(tmp_path / "sheet", ["en", "xx"])
    assert not (tmp_path / "sheet").exists()
