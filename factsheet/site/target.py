"""The folder that a site is built into: MkDocs empties it first, whatever lies in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from factsheet.problems.paths import from_here

SIGNS = ("index.html", "404.html", "sitemap.xml", "assets")
"""Names by one of which a folder is known as one with a site in it, or with a part of one."""


def refused(folder: Path, data: Path) -> Iterator[str]:
    """Yield why a folder must not be emptied for a site: it holds files, and no site.

    Those whose names begin with a point do not count, since MkDocs leaves them. Nor may it lie
    among the records, which are in the folder `data`.
    """
    if data.resolve() in folder.resolve().parents:
        shown = from_here(folder)
        yield f"`{shown}` lies among the data; name a folder outside with `-d`"
    if not folder.is_dir() or any((folder / name).exists() for name in SIGNS):
        return
    held = sorted(path.name for path in folder.iterdir() if not path.name.startswith("."))
    if held:
        yield (
            f"a build would delete `{held[0]}` and all else in `{from_here(folder)}`, "
            "which is no site; name another folder with `-d`, or empty this one"
        )
