"""A folder of a git revision as an archive, or why git does not give one."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import click

from factsheet.problems import NotThereError, Problem

REMOTE = "origin"
"""Where a branch is looked for that is not here."""
_NONE = "this is neither a folder nor a revision that has a folder `data`"
_FOREIGN = "dubious ownership"
"""What git says of a folder of another user, in every release that refuses it."""


def archive(revision: str, folder: str) -> bytes:
    """Return a folder of a revision as a tar file, and say so where it is the remote's.

    Raise NotThereError, with the reason, where git has none.
    """
    done = _git("archive", "--format=tar", "--end-of-options", revision, folder, name=revision)
    if done.returncode == 0:
        return done.stdout
    if _is_known(revision):
        raise _refused(revision, _NONE, "name one, such as `main` or `data`")
    remote = f"{REMOTE}/{revision}"
    if not revision.startswith("-") and _is_known(remote):
        if folder == "data":
            click.echo(f"no `{revision}` here: `{remote}` is read instead", file=sys.stderr)
        return archive(remote, folder)
    has_remote = _git("remote", name=revision).stdout.split()
    hint = "name one, such as `main` or `data`"
    if REMOTE.encode() in has_remote and re.fullmatch(r"[\w./-]+", revision):
        hint += f"; for a branch of the remote say `git fetch {REMOTE} {revision}:{revision}`"
    raise _refused(revision, _NONE, hint)


def _is_known(revision: str) -> bool:
    """Return whether a name leads to a commit of this repository."""
    words = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    return _git(*words, name=revision).returncode == 0


def _git(*words: str, name: str) -> subprocess.CompletedProcess[bytes]:
    """Run git; raise NotThereError where it is not installed, or refuses the whole folder."""
    try:
        done = subprocess.run(["git", *words], capture_output=True, check=False)  # noqa: S603, S607
    except OSError:
        raise _refused(name, "git is not installed", "install it, or name two folders") from None
    if _FOREIGN.encode() in done.stderr:
        fault = "git refuses this folder, which belongs to another user"
        here = Path.cwd().as_posix()
        hint = f"say `git config --global --add safe.directory {here}` if you trust it"
        raise _refused(name, fault, hint)
    return done


def _refused(revision: str, fault: str, hint: str) -> NotThereError:
    return NotThereError([Problem(revision, 1, 1, fault, hint, "known-trees")])
