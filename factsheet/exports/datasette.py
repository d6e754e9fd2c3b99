"""What Datasette shows beside the database: the licence, the columns, and worked queries."""

from __future__ import annotations

from typing import Any

from factsheet.exports.site import Site
from factsheet.exports.tables import Table
from factsheet.exports.text import json_bytes

DATABASE = "factsheet"
"""What Datasette calls the database: the name of its file."""
QUERIES = {
    "values_side_by_side": (
        "Figures for which several values were stated, and how far these lie apart",
        """\
SELECT figure, count(*) AS stated, min(value_low) AS least, max(value_high) AS most
FROM observations
WHERE rank IS NOT 'deprecated'
GROUP BY figure
HAVING count(*) > 1
ORDER BY stated DESC, figure""",
    ),
    "counts_by_year": (
        "What was counted at events, by year and kind of event, without the stages of an event",
        """\
SELECT substr(events.date_from, 1, 4) AS year, events.kind, counts.count,
  count(*) AS events, sum(counts.value_number) AS total
FROM events
JOIN counts ON counts.event = events.id AND counts.is_current
JOIN count_kinds ON count_kinds.id = counts.count
JOIN units ON units.id = count_kinds.unit AND units.kind <> 'ordinal'
WHERE events.part_of IS NULL
GROUP BY year, events.kind, counts.count
ORDER BY year, events.kind, counts.count""",
    ),
    "values_with_publications": (
        "Every stated value of a figure with each publication that reports it",
        """\
SELECT observations.figure, observations.value, observations.said_on, observations.said_by,
  sources.publisher, citations.place, sources.url
FROM observations
JOIN citations ON citations.record = observations.address
JOIN sources ON sources.id = citations.source
ORDER BY observations.figure, observations.said_on_from, citations.record, citations.position""",
    ),
}
"""Worked queries by name: what each answers, and its SQL. The page on data shows the same SQL."""


def datasette(site: Site, tables: list[Table]) -> bytes:
    """Return the metadata of the database, for `datasette factsheet.sqlite -m metadata.json`.

    Datasette reads the queries from there up to its version 0.65, and as `--config` from 1.0 on.
    """
    sheet, language = site.facts.sheet, site.languages[0]
    queries = {name: {"title": title, "sql": sql} for name, (title, sql) in QUERIES.items()}
    return json_bytes(
        {
            "title": sheet.title[language],
            "description": sheet.description[language],
            "license": sheet.licence.name,
            "license_url": sheet.licence.url,
            "source": sheet.title[language],
            "source_url": site.address,
            "databases": {
                DATABASE: {
                    "tables": {table.name: _table(table) for table in tables},
                    "queries": queries,
                }
            },
        }
    )


def _table(table: Table) -> dict[str, Any]:
    return {
        "description": table.about,
        "columns": {column.name: column.about for column in table.columns},
    }
