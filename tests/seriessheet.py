"""The small invented sheet with a dimension and a series, and ways to give it another table."""

from pathlib import Path

from sheet import TODAY, write

from factsheet.checks.loader import load
from factsheet.model import FactSheet

FIGURE = """- id: visits
  title: {en: Visits a day, uk: Відвідування за день}
  definition: {en: People who came in on one day., uk: "Люди, які прийшли за один день."}
  unit: books
  series:
    said_by: [lending-desk]
    said_on: 2021-03-01
    sources: [bulletin-2021-03-02 @ table]
    verified: 2021-05-01
"""
DIMENSIONS = """
dimensions:
- id: region
  name: {en: Region, uk: Регіон}
  complete: yes
  members:
  - id: north
    name: {en: North, uk: Північ}
    complete: yes
    members:
    - {id: hill, name: {en: Hill, uk: Пагорб}}
    - {id: lake, name: {en: Lake, uk: Озеро}}
  - {id: south, name: {en: South, uk: Південь}}
"""
TABLE = """day,region,value,note_en,note_uk
2021-02-01,,100,,
2021-02-01,north,40,,
2021-02-01,south,60,A storm.,Буря.
2021-02-01,hill,10,,
2021-02-02,,about 90,,
2021-02-02,north,30,,
"""


def written(folder: Path, table: str | None = TABLE, figure: str = FIGURE) -> Path:
    """Write the sheet with a table, or without one, into a folder."""
    edits = [{"in": "factsheet.yml", "add": DIMENSIONS}, {"in": "figures.yml", "add": figure}]
    write(folder, edits)
    if table is not None:
        (folder / "series").mkdir(exist_ok=True)
        (folder / "series" / "visits.csv").write_bytes(table.encode())
    return folder


def loaded(folder: Path, table: str = TABLE, figure: str = FIGURE) -> FactSheet:
    """Return the sheet with a table; it has no mistake."""
    return load(written(folder, table, figure), TODAY)
