"""Paths as one would type them where a command runs."""

from __future__ import annotations

import os


def from_here(path: str | os.PathLike[str]) -> str:
    """Return the way from here to a file; the whole path where there is none, as between drives."""
    try:
        return os.path.relpath(path)
    except ValueError:
        return os.path.abspath(path)  # noqa: PTH100  nothing is looked up: links stay as they are
