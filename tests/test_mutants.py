"""A slip of the hand changes the sheet or is refused in located lines, nearly always in one."""

import json
import os
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
import yaml
from mutants import HOW, mutant, read
from sheet import FOLDER, TODAY, derive_everything, problems

from factsheet.checks.loader import load

DATA = Path(__file__).parents[1] / "data"
FACTOR = int(os.environ.get("MUTANTS", "1"))
"""How many times as many mutants as `make nightly` has time for."""
SHEETS = [
    # Too few for a share: an edit of the sheet draws another sample of them.
    pytest.param((FOLDER, TODAY, 120, 0, 6), id="some"),
    # So many that an edit of the sheet, which draws another sample, hardly moves the share.
    pytest.param((FOLDER, TODAY, 720 * FACTOR, 0.93, 6), id="library", marks=pytest.mark.nightly),
    pytest.param((DATA, date(2099, 1, 1), 7 * FACTOR, 0, 20), id="data", marks=pytest.mark.nightly),
]


@pytest.fixture(params=SHEETS)
def sheet(request, tmp_path):
    """A folder, its day, how many mutants to try, how many cost one line, and the most lines."""
    folder, *rest = request.param
    for name, text in read(folder).items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path, *rest


@pytest.mark.long
def test_every_mutant_is_changed_or_refused_in_located_lines(sheet):
    folder, today, number, share, most = sheet
    files, whole = read(folder), load(folder, today)
    refused: Counter[int] = Counter()
    for seed in range(number):
        found = _judge(folder, files, mutant(files, seed), today, whole)
        refused[len(found)] += bool(found)
    assert refused[1] >= share * refused.total(), refused
    assert max(refused) <= most, refused


def _judge(folder, files, changed, today, whole):
    for name, text in changed.files.items():
        if text != files[name]:
            (folder / name).write_text(text, encoding="utf-8")
    found = problems(folder, today)
    for each in found:
        lines = changed.files[Path(each.file).name].count("\n") + 1
        assert 1 <= each.line <= lines, f"{changed.what}: {each}"
        assert each.column >= 1, f"{changed.what}: {each}"
        assert each.message, changed.what
        assert each.hint, f"{changed.what}: {each}"
    if not found:
        facts = load(folder, today)
        assert facts != whole or _same(changed.files, files), changed.what
        derive_everything(facts)
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return found


def _same(one, other):
    """Return whether all files hold the same values, however they are written and spaced."""
    return all(_values(one[name]) == _values(other[name]) for name in other)


def _values(text):
    found = yaml.load(text, Loader=yaml.CBaseLoader)  # noqa: S506  it makes nothing but text
    return " ".join(json.dumps(found, ensure_ascii=False).split())


def test_every_way_of_slipping_is_tried():
    files = read(FOLDER)
    tried = {mutant(files, seed).what.split()[0] for seed in range(100)}
    assert tried == set(HOW)


def test_a_seed_gives_one_mutant():
    files = read(FOLDER)
    assert mutant(files, 7) == mutant(files, 7)
