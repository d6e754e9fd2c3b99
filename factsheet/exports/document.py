"""The whole sheet as one JSON document, with the JSON Schema that describes it."""

from __future__ import annotations

from factsheet.derive import outcome
from factsheet.exports.passages import Passage, passages
from factsheet.exports.site import Site
from factsheet.exports.text import json_bytes
from factsheet.exports.values import PublishedValue, current_values, stated_values
from factsheet.model import (
    FILES,
    Change,
    Claim,
    Disagreement,
    Event,
    Figure,
    Record,
    Sheet,
    Source,
    Speaker,
    Statement,
)

DIALECT = "https://json-schema.org/draft/2020-12/schema"


class Tested(Record):
    """What the data says of a claim, tested against one published value."""

    address: str
    """Address of the value."""
    verdict: str
    """`holds`, `fails` or `open`."""


class TestedClaim(Record):
    """What the data says of a claim."""

    claim: str
    """Id of the claim."""
    verdict: str
    """What all tests say together: `open` where they differ."""
    breaking: int | None
    """The smallest whole of which the share is no longer above what was claimed."""
    tests: tuple[Tested, ...]
    """Each test."""


class Document(Record):
    """A whole fact sheet: its records as they are edited, and what follows from them."""

    version: str
    """Version of this document's shape."""
    address: str
    """Address of the site."""
    modified: str
    """The day of the newest change or check."""
    sheet: Sheet
    """The sheet itself, with its vocabulary."""
    sources: tuple[Source, ...]
    """Publications, on the web or elsewhere."""
    speakers: tuple[Speaker, ...]
    """People in public office and bodies that say things."""
    figures: tuple[Figure, ...]
    """What is counted, with every value on record."""
    events: tuple[Event, ...]
    """What happened."""
    statements: tuple[Statement, ...]
    """What somebody said, in our own words."""
    claims: tuple[Claim, ...]
    """Statements that the data can test."""
    disagreements: tuple[Disagreement, ...]
    """Records that cannot all be right."""
    changes: tuple[Change, ...]
    """The public log."""
    current_values: tuple[PublishedValue, ...]
    """The value of each figure that pages show."""
    values: tuple[PublishedValue, ...]
    """Every stated value as numbers and as readers see it."""
    tested_claims: tuple[TestedClaim, ...]
    """What the data says of each claim."""
    passages: tuple[Passage, ...]
    """The words of publications that say what records hold, as far as they were read."""


def document(site: Site) -> bytes:
    """Return everything, in every language."""
    facts = site.facts
    result = Document.model_construct(
        version="v1",
        address=site.address,
        modified=site.day.latest.isoformat(),
        sheet=facts.sheet,
        **{name: getattr(facts, name) for name in FILES},
        current_values=tuple(current_values(site)),
        values=tuple(stated_values(site)),
        tested_claims=tuple(_tested(site, claim) for claim in facts.claims),
        passages=tuple(passages(site)),
    )
    return with_schema(site, "factsheet", result)


def _tested(site: Site, claim: Claim) -> TestedClaim:
    found = outcome(site.facts, claim)
    tests = tuple(Tested(address=test.address, verdict=test.verdict) for test in found.tries)
    return TestedClaim(claim=claim.id, verdict=found.verdict, breaking=found.breaking, tests=tests)


def with_schema(site: Site, name: str, record: Record) -> bytes:
    """Return a record as JSON that names its schema."""
    address = {"$schema": site.file(f"{name}.schema.json")}
    return json_bytes(address | record.model_dump(mode="json", by_alias=True))


def schema(site: Site, name: str, model: type[Record]) -> bytes:
    """Return the JSON Schema of a record as it is published: every key is there, more may come."""
    result = model.model_json_schema(mode="serialization")
    for each in (result, *result["$defs"].values()):
        each.pop("additionalProperties", None)
    result["properties"] = {"$schema": {"type": "string"}, **result["properties"]}
    return json_bytes({"$schema": DIALECT, "$id": site.file(f"{name}.schema.json"), **result})
