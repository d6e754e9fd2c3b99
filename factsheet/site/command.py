"""The commands that write what the site offers beside its pages, and pack it for a release."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import click

from factsheet.checks.loader import load
from factsheet.problems import NotThereError, Problem, command
from factsheet.problems.console import waiting
from factsheet.site.clock import on_its_day
from factsheet.site.finished import address_of, beside, open_data
from factsheet.site.release import CITATION, packed
from factsheet.starter import reachable, repository


@click.command(cls=command.Command)
@click.argument("site", type=command.FOLDER_THERE, required=False)
@command.data
@command.docs
@command.target("site", "folder to write to without SITE")
@click.option("--address", help="the site's address; as SITE says it, or that of the folder")
@command.shape()
@click.pass_obj
def export(
    today: date,
    site: Path | None,
    data: Path,
    docs: Path,
    to: Path,
    address: str | None,
    shape: str,
) -> None:
    """Write the open data; into a finished SITE also search, cards and policies.

    SITE is the folder of a site that is built: by MkDocs with or without the plugin, or by
    another host of the same pages.
    """
    if site:
        _demand_a_site(site)
    target = site or to
    said = address or (site and address_of(site)) or target.absolute().as_uri()
    root = said.rstrip("/") + "/"
    with waiting("Making the files"):
        facts = on_its_day(load(data, today), today, os.environ)
        facts = reachable(facts, repository(data, os.environ))
        _write(target, beside(facts, site, docs, root) if site else open_data(facts, root))
    command.tell((), shape)


@click.command(cls=command.Command)
@click.argument("site", type=command.FOLDER_THERE)
@click.option(
    "--citation",
    type=command.FILE_THERE,
    default=CITATION,
    show_default=True,
    help="file that says version and day of the release",
)
@command.target("release")
@command.shape()
def pack(site: Path, citation: Path, to: Path, shape: str) -> None:
    """Pack a finished SITE for a dated release: one archive, how to cite it, checksums."""
    _demand_a_site(site)
    with waiting("Packing the site"):
        _write(to, packed(site, citation))
    command.tell((), shape)


def _demand_a_site(folder: Path) -> None:
    """Raise NotThereError for a folder without the front page of a site."""
    if not (folder / "index.html").is_file():
        fault, hint = "there is no site in this folder", "build it first, or leave SITE out"
        raise NotThereError([Problem(folder.as_posix(), 1, 1, fault, hint, "known-sites")])


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files by their paths below a folder."""
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
