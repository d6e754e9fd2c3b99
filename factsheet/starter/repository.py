"""Where a sheet is edited and shown, as its host or its own git says where no file does."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from factsheet.model import FactSheet
from factsheet.model.contacts import is_placeholder
from factsheet.starter.untranslated import untranslated

OWNERS = Path(".github") / "CODEOWNERS"
_REMOTE = re.compile(
    r"(?:(?:https?|ssh|git)://(?:[^@/]+@)?|[^@/:]+@)(?P<host>[\w.-]+\.\w+)(?::\d+/|[:/])"
    r"(?P<path>[\w.-]+(?:/[\w.-]+)+)/?"
)
"""What a remote looks like that others can reach; who signs in there is left out."""


@dataclass(frozen=True)
class Repository:
    """A repository on a host."""

    address: str
    """Where people open it, such as `https://github.com/someone/sheet`."""

    @property
    def owner(self) -> str:
        """Return whose it is there."""
        return self.address.split("/")[3]

    @property
    def issues(self) -> str:
        """Return where readers write to those who keep it."""
        return f"{self.address}/issues"

    @property
    def site(self) -> str:
        """Return where GitHub Pages shows it; empty for another host, which nobody can guess."""
        host, owner, name = self.address.split("/", 4)[2:]
        if host != "github.com":
            return ""
        pages = f"{owner.lower()}.github.io"
        return f"https://{pages}/" if name.lower() == pages else f"https://{pages}/{name}/"


def repository(folder: Path, environment: Mapping[str, str]) -> Repository | None:
    """Return the repository that a workflow runs for, or else the remote of a folder's git.

    None where neither names one that others can reach, as `example/sheet` is not.
    """
    host = environment.get("GITHUB_SERVER_URL", "https://github.com").rstrip("/")
    if name := environment.get("GITHUB_REPOSITORY"):
        address = f"{host}/{name}"
    elif found := _REMOTE.fullmatch(_remote(folder)):
        address = f"https://{found['host']}/{found['path'].removesuffix('.git')}"
    else:
        return None
    return None if is_placeholder(address) else Repository(address)


def _remote(folder: Path) -> str:
    command = ["git", "-C", str(folder), "remote", "get-url", "origin"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  the user's own git
    except OSError:  # there is no git here
        return ""
    return done.stdout.strip()


def reachable(facts: FactSheet, known: Repository | None) -> FactSheet:
    """Return the sheet with the addresses of its repository in place of placeholders."""
    if known is None:
        return facts
    given = {"repository": known.address, "contact": known.issues}
    gained = {
        key: value for key, value in given.items() if is_placeholder(getattr(facts.sheet, key))
    }
    return replace(facts, sheet=facts.sheet.changed(**gained))


def site_address(written: str, known: Repository | None) -> str:
    """Return the address of the site: as it is written, or that of its repository's pages."""
    is_open = not written or is_placeholder(written)
    return (known.site if known and is_open else "") or written


def placeholders(facts: FactSheet, address: str, folder: Path) -> str:
    """Return one line that names every placeholder left in a sheet, or an empty text.

    `address` is that of the site, and `folder` holds mkdocs.yml.
    """
    left = ", ".join(
        (*_left(facts, address, folder / OWNERS), *untranslated(facts, folder / "docs"))
    )
    way_out = "write what is true; a deployment must not name what is not there"
    return f"mkdocs.yml:1:1: placeholders are left: {left}; {way_out}" if left else ""


def _left(facts: FactSheet, address: str, owners: Path) -> Iterator[str]:
    for key in ("repository", "contact"):
        if is_placeholder(getattr(facts.sheet, key)):
            yield f"`{key}` in data/factsheet.yml"
    if not address or is_placeholder(address):
        yield "`site_url` in mkdocs.yml"
    lines = owners.read_text("utf-8").splitlines() if owners.is_file() else []
    if any(is_placeholder(line) for line in lines if not line.startswith("#")):
        yield f"the owners in {OWNERS.as_posix()}"
