"""The plain words for people without make: the ones of make's recipes, and they work."""

import os
import re
import shlex
import subprocess
from pathlib import Path

import pytest
from conftest import ROOT
from test_setup import run
from test_workflows import clone

__all__ = ["clone"]  # a fixture

TABLE = re.findall(
    r"^\| `make (\w+)` \| .* \| ?(.*?) ?\|$",
    (ROOT / "CONTRIBUTING.md").read_text("utf-8"),
    re.MULTILINE,
)
PLAIN = {word: re.findall(r"`([^`]+)`", cell) for word, cell in TABLE if cell}
EVERY = [
    pytest.param(word, each, id=f"{word}: {each}") for word, told in PLAIN.items() for each in told
]
QUICK = ["check", "schema", "docs", "new", "diff", "lint", "build"]
"""What runs in a clean clone without the network and ends in a minute."""


def program(text: str) -> str:
    """The name of a program, wherever it stands and whichever version it is."""
    return re.sub(r"[\d.]+$", "", Path(text).name)


def recipe(word: str) -> list[list[str]]:
    """The commands that make would run for a word, program first."""
    lines = run("make", "--always-make", "--dry-run", word, "FOLDER=../mine").stdout
    parts = re.split(r"(?:\n|&&|;)\s*(?:then|else)?", lines)
    commands = [shlex.split(each) for each in parts if ".venv" in each]
    return [[each for each in command if "=" not in each] for command in commands if command]


def test_the_words_that_people_need_have_plain_ones():
    assert {"setup", "serve", "build", "check", "diff", "test", "lint", "new"} <= PLAIN.keys()


@pytest.mark.parametrize(("word", "plain"), EVERY)
def test_plain_words_are_those_of_the_recipe(word, plain):
    """But for what keeps make quiet: every plain word stands in a command of make, in order."""
    name, *rest = shlex.split(plain)
    for own, *others in recipe(word):
        left = iter(others)
        if program(own) == name and all(each in left for each in rest):
            return
    pytest.fail(f"`make {word}` runs no such command")


@pytest.mark.nightly
@pytest.mark.parametrize("word", QUICK)
def test_plain_words_work_in_a_clean_clone(clone, word):
    """They end well, and leave nothing behind in the clone that it did not have."""
    env = os.environ | {
        "PATH": f"{clone / '.venv' / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "NO_MKDOCS_2_WARNING": "1",
    }
    for plain in PLAIN[word]:
        command = shlex.split(plain.replace(" main ", " HEAD "))
        done = subprocess.run(
            command, cwd=clone, env=env, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
    assert run("git", "status", "--porcelain", cwd=clone).stdout in {"", "?? .venv\n"}
