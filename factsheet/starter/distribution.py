"""Under which name `pip` installs the engine that runs, the very same version."""

from __future__ import annotations

import json
from importlib.metadata import PackageNotFoundError, distribution
from typing import Any

NAME = "mkdocs-factsheet"
NOWHERE = "https://example.org/factsheet"
"""Stands for the engine's repository where it is not installed, so that nothing names it."""


def requirement() -> str:
    """Return the line of a requirements file: a commit of the repository, or a release."""
    origin = _origin()
    if commit := origin.get("vcs_info", {}).get("commit_id"):
        return f"{NAME} @ git+{origin['url']}@{commit}"
    return f"{NAME} @ git+{home()}" if origin else f"{NAME}=={distribution(NAME).version}"


def home() -> str:
    """Return where the engine is made, as its own metadata say."""
    try:
        named: list[str] = distribution(NAME).metadata.get_all("Project-URL") or []
    except PackageNotFoundError:
        return NOWHERE
    found = dict(url.partition(", ")[::2] for url in named)
    return found.get("Repository", NOWHERE)


def _origin() -> dict[str, Any]:
    """Return where `pip` found the engine; nothing where it came from an index by its name."""
    try:
        found: dict[str, Any] = json.loads(distribution(NAME).read_text("direct_url.json") or "{}")
    except PackageNotFoundError:
        return {"url": NOWHERE}
    return found
