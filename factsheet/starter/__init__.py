"""From nothing, or from an older sheet, to the files of a sheet that this engine builds."""

from factsheet.starter.files import subjects
from factsheet.starter.laying import difference, lay_down
from factsheet.starter.repository import (
    Repository,
    placeholders,
    reachable,
    repository,
    site_address,
)
from factsheet.starter.upgrade import upgrade
from factsheet.starter.words import lay_down_words, missing

__all__ = [
    "Repository",
    "difference",
    "lay_down",
    "lay_down_words",
    "missing",
    "placeholders",
    "reachable",
    "repository",
    "site_address",
    "subjects",
    "upgrade",
]
