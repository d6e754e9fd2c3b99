"""A finished site packed for a dated release: one archive, its citation, their checksums."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import yaml

from factsheet.exports.archive import sums, zipped
from factsheet.problems import NotThereError, Problem

CITATION = "CITATION.cff"
"""What the file is called that says how to cite a release."""


def packed(site: Path, citation: Path) -> dict[str, bytes]:
    """Return the files of the release of a site by name.

    `citation` is a file that says version and day; the archive is called after the version, holds
    the file beside the site, and bears the day. Raise NotThereError where it does not say them.
    """
    content = citation.read_bytes()
    said = yaml.load(content, yaml.BaseLoader)  # noqa: S506  it makes only text
    if not {"version", "date-released"} <= said.keys():
        fault, hint = "there is no version in this file", "write `version:` and `date-released:`"
        raise NotThereError([Problem(citation.as_posix(), 1, 1, fault, hint, "known-versions")])
    paths = [path for path in sorted(site.rglob("*")) if path.is_file()]
    files = {path.relative_to(site).as_posix(): path.read_bytes() for path in paths}
    name, day = f"sheet-{said['version']}", date.fromisoformat(said["date-released"])
    archive = zipped(name, {**files, CITATION: content}, day)
    result = {f"{name}.zip": archive, CITATION: content}
    return {**result, "SHA256SUMS": sums(result)}
