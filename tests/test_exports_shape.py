"""The shape of v1 is a promise: `tests/kept/v1.json` holds it, and nothing in it may go.

`python tests/test_exports_shape.py` keeps what is new; it does not let go of what was promised.
"""

import json
import re
import sys
from pathlib import Path
from typing import Any

import pytest

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from exported import OTHER, ROOT, exported, facts

KEPT = ROOT / "tests" / "kept" / "v1.json"
Shape = dict[str, dict[str, Any]]


def shape() -> Shape:
    """Return what users rely on: names of files, columns and keys, with their types."""
    result = exported(OTHER)
    found: Shape = {"files": dict.fromkeys(sorted({pattern(name) for name in result}), "")}
    for each in json.loads(result["datapackage.json"])["resources"]:
        columns = {column(field["name"]): field["type"] for field in each["schema"]["fields"]}
        found[each["path"]] = columns | {"(key)": ", ".join(each["schema"]["primaryKey"])}
    for name in ("factsheet.schema.json", "figure.schema.json"):
        schema = json.loads(result[name])
        for kind, model in {schema["title"]: schema, **schema["$defs"]}.items():
            keys = model.get("properties", {})
            found[f"{name}: {kind}"] = {key: typed(keys[key]) for key in keys}
    feed = json.loads(result["changes.en.json"])
    found["changes.en.json"] = {key: type(feed[key]).__name__ for key in feed}
    found["changes.en.json: item"] = {
        key: type(feed["items"][0][key]).__name__ for key in feed["items"][0]
    }
    return found


def pattern(name: str) -> str:
    """Return a name with placeholders for ids and languages."""
    figures = "|".join(each.id for each in facts(OTHER).figures)
    name = re.sub(rf"^(figures|embed)/(?:{figures})(?=[./])", r"\1/<figure>", name)
    name = re.sub(r"^events/[a-z0-9-]+", "events/<kind>", name)
    name = re.sub(r"^(embed/<figure>)/[a-z0-9-]+", r"\1/<observation>", name)
    return re.sub(r"\.(en|uk)\.", ".<language>.", name)


def column(name: str) -> str:
    """Return a column with a placeholder for a word of the vocabulary."""
    return re.sub(r"^count_(?!kinds)[a-z_]+?(_as_said)?$", r"count_<count>\1", name)


def typed(schema: dict[str, Any]) -> str:
    """Return the type of a key in a word or two."""
    if "anyOf" in schema:
        return " or ".join(map(typed, schema["anyOf"]))
    if "$ref" in schema:
        return str(schema["$ref"].rpartition("/")[2])
    if schema.get("type") == "array":
        return f"list of {typed(schema['items'])}"
    return str(schema.get("type", "anything"))


def broken(kept: Shape, now: Shape) -> list[str]:
    """Return one sentence for everything that was promised and is not so any more."""
    found = []
    for part, keys in kept.items():
        if part not in now:
            found.append(f"{part} is gone")
            continue
        found += [f"{part}: `{key}` is gone" for key in keys if key not in now[part]]
        found += [
            f"{part}: `{key}` was {value}, is {now[part][key]}"
            for key, value in keys.items()
            if now[part].get(key, value) != value
        ]
        places = [key for key in now[part] if key in keys]
        if part.endswith(".csv") and places != [key for key in keys if key in places]:
            found.append(f"{part}: its columns stand in another order")
    return found


def grown(kept: Shape, now: Shape) -> list[str]:
    """Return everything that is there and was not promised yet."""
    return [
        f"{part}: `{key}`" for part in now for key in now[part] if key not in kept.get(part, {})
    ]


def test_nothing_promised_is_lost():
    """A change that would break users of v1 fails here and says so."""
    found = broken(json.loads(KEPT.read_text("utf-8")), shape())
    advice = "this would break users of data/v1/; keep it, or lay the new shape beside it as v2"
    assert found == [], f"{advice}: {'; '.join(found)}"


def test_what_is_new_is_kept():
    """What v1 has gained is written down, so that it is a promise from now on."""
    found = grown(json.loads(KEPT.read_text("utf-8")), shape())
    assert found == [], (
        f"v1 has grown; run `python tests/test_exports_shape.py`: {'; '.join(found)}"
    )


@pytest.mark.parametrize(
    ("now", "said"),
    [
        ({}, ["a.csv is gone"]),
        ({"a.csv": {"x": "string"}}, ["a.csv: `y` is gone"]),
        ({"a.csv": {"x": "number", "y": "string"}}, ["a.csv: `x` was string, is number"]),
        ({"a.csv": {"y": "string", "x": "string"}}, ["a.csv: its columns stand in another order"]),
        ({"a.csv": {"x": "string", "y": "string", "z": "date"}, "b.csv": {}}, []),
    ],
)
def test_a_break_is_said_in_a_sentence(now, said):
    """A lost file or column, another type or order are breaks; an addition is none."""
    assert broken({"a.csv": {"x": "string", "y": "string"}}, now) == said


if __name__ == "__main__":
    before = json.loads(KEPT.read_text("utf-8")) if KEPT.exists() else {}
    if lost := broken(before, shape()):
        sys.exit("not kept, since promised things are lost: " + "; ".join(lost))
    KEPT.write_text(json.dumps(shape(), indent=1, ensure_ascii=False) + "\n", "utf-8")
