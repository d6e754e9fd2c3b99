"""A revision is read where git has it, here or at the remote; else one line says why not."""

import shutil
import subprocess
from datetime import date

import pytest

from factsheet.changes.revisions import archive
from factsheet.changes.trees import tree
from factsheet.problems import NotThereError
from factsheet.starter import lay_down


def git(folder, *words):
    who = ("-c", "user.name=n", "-c", "user.email=n@example.org")
    subprocess.run(["git", *who, *words], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def clone(tmp_path, monkeypatch):
    """A clone that has an own branch alone, as workflows make one; the command stands in it."""
    first = tmp_path / "first"
    (first / "data").mkdir(parents=True)
    (first / "data" / "x.yml").write_text("[]")
    git(first, "init", "-b", "main")
    git(first, "add", ".")
    git(first, "commit", "-m", "x")
    git(first, "checkout", "-b", "own")
    git(tmp_path, "clone", "--single-branch", "--branch", "own", str(first), "second")
    monkeypatch.chdir(tmp_path / "second")
    return tmp_path / "second"


def why(revision):
    with pytest.raises(NotThereError) as caught:
        archive(revision, "data")
    return str(caught.value)


def test_a_branch_that_only_the_remote_has_is_read_there_and_that_is_said(clone, capsys):
    git(clone, "fetch", "origin", "main:refs/remotes/origin/main")
    assert archive("main", "data") == archive("origin/main", "data")
    assert capsys.readouterr().err == "no `main` here: `origin/main` is read instead\n"


def test_a_branch_that_was_not_fetched_is_advised(clone):
    assert "for a branch of the remote say `git fetch origin main:main`" in why("main")
    git(clone, "remote", "remove", "origin")
    assert "git fetch" not in why("main")


def test_a_word_that_git_would_take_for_an_option_is_no_revision(clone):
    assert "neither a folder nor a revision" in why("--output=x")
    assert not (clone / "x").exists()


def test_a_missing_git_is_said(clone, monkeypatch):
    monkeypatch.setenv("PATH", str(clone))
    assert "git is not installed; install it, or name two folders" in why("main")


def test_a_folder_of_another_user_is_said_with_the_way_to_trust_it(clone, monkeypatch):
    """As git answers in a container; a git of our own says it, since tests may not be root."""
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    assert f"git config --global --add safe.directory {clone.as_posix()}" in why("own")
    assert shutil.which("git")


@pytest.mark.long
def test_a_revision_brings_its_own_words(tmp_path, monkeypatch):
    """A sheet in a language that the engine lacks is read from git with the words beside it."""
    lay_down(tmp_path, ["en", "pl"])
    (tmp_path / "words/pl.yml").write_text("close: Zamknij\n", "utf-8")
    git(tmp_path, "init", "-b", "main")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-m", "x")
    monkeypatch.chdir(tmp_path)
    with tree("HEAD", date(2026, 1, 1)) as found:
        assert found.facts.words["pl"]["close"] == "Zamknij"
