"""Write docs/*/keys.md: every file of the data, its kinds of records and their keys."""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from factsheet.reading.schema import schemas  # noqa: E402

LANGUAGES = ("en", "uk")
FIRST = ("factsheet.json", "figures.json", "events.json", "sources.json", "speakers.json")
"""The files with which somebody begins; the others follow by name."""
TEXTS = {
    "en": {
        "title": "Files and keys",
        "description": "For editors - every file of the data, its records and their keys.",
        "opening": (
            "Everything that a file may hold, as the check reads it and an editor completes it. "
            "A key in bold is needed. `make docs` writes this page from the model, so it says what "
            "the engine does; what several records have to fulfil together is told by the "
            "[rules](rules.md), what pages may call by the [macros](macros.md)."
        ),
        "a list of": "a list of {}",
        "text": "a text in each language: `{en: …, uk: …}`",
        "words": "a text",
        "id": "an id, `like-this-2`",
        "number": "a whole number",
        "one of": "one of {}",
        "as": "such as {}",
    },
    "uk": {
        "title": "Файли й ключі",
        "description": "Для редакторів – кожен файл даних, його записи та їхні ключі.",
        "opening": (
            "Усе, що може містити файл: так його читає перевірка й доповнює редактор коду. Жирним "
            "виділено обов’язкові ключі. Цю сторінку складає з моделі команда `make docs`, тож "
            "вона каже те, що робить програма; описи – англійською, як і повідомлення. Що мають "
            "виконувати кілька записів разом, кажуть [правила](rules.md), що можна викликати на "
            "сторінках – [макроси](macros.md)."
        ),
        "a list of": "список: {}",
        "text": "текст кожною мовою: `{en: …, uk: …}`",
        "words": "текст",
        "id": "ідентифікатор, `like-this-2`",
        "number": "ціле число",
        "one of": "одне з {}",
        "as": "як-от {}",
    },
}
Node = dict[str, Any]


def page(language: str) -> str:
    """Return the page in one language."""
    texts = TEXTS[language]
    head = ["---", f"title: {texts['title']}", f"description: {texts['description']}"]
    head += ["harmless: shows the shapes of data, of nobody", "search: {exclude: true}", "---", ""]
    lines = [*head, f"# {texts['title']}", "", texts["opening"], ""]
    told: set[str] = set()
    read = {name: json.loads(text) for name, text in schemas().items()}
    for name in sorted(read, key=lambda name: (name not in FIRST, [*FIRST, name].index(name))):
        lines += _file(read[name], language, told)
    return "\n".join(lines).rstrip() + "\n"


def _file(schema: Node, language: str, told: set[str]) -> Iterator[str]:
    """Yield the section of a file: its own kind of record first, each kind once on the page."""
    yield from (f"## {schema['title']}", "")
    kinds = schema.get("$defs", {})
    own = _kind(schema.get("items", {}))
    if "properties" in schema:
        yield from _keys(schema, kinds, language)
    for name in sorted(kinds, key=lambda name: name != own):
        if "properties" in kinds[name] and name not in told:
            told.add(name)
            said = _described(kinds[name].get("description", ""), language)
            yield from (f"### {name}", "", said, "")
            yield from _keys(kinds[name], kinds, language)


def _keys(record: Node, kinds: Node, language: str) -> Iterator[str]:
    for key, value in record["properties"].items():
        yield f"`{key}`" if key not in record.get("required", ()) else f"**`{key}`**"
        said = value.get("description") or kinds.get(_kind(value), {}).get("description", "")
        yield f":   {_described(said, language)} *{_takes(value, kinds, language)}*"
        yield ""


def _described(text: str, language: str) -> str:
    """Return a sentence of the model, which is English, as a part of a page in any language."""
    return _plain(text) if language == "en" else f'<span lang="en">{_plain(text)}</span>'


def _takes(value: Node, kinds: Node, language: str) -> str:
    """Return what may stand under a key."""
    texts, kind = TEXTS[language], kinds.get(_kind(value), {})
    if "properties" in kind:
        return f"[{_kind(value)}](#{_kind(value).lower()})"
    values = kind.get("enum") or value.get("enum")
    if values:
        return texts["one of"].format(_codes([each for each in values if isinstance(each, str)]))
    if value.get("type") == "array":
        return texts["a list of"].format(_takes(value["items"], kinds, language))
    if value.get("type") == "object":
        return texts["text"]
    if "examples" in value:
        return texts["as"].format(_codes(value["examples"]))
    _, _, hint = value.get("patternErrorMessage", value.get("errorMessage", "")).partition("; ")
    if value.get("type") == "integer" or not hint:
        return texts["number" if value.get("type") == "integer" else "words"]
    return (
        texts["id"] if "small letters" in hint else _plain(re.sub("^write (?:one of )?", "", hint))
    )


def _kind(value: Node) -> str:
    return str(value.get("$ref", "")).rpartition("/")[2]


def _codes(values: list[Any]) -> str:
    return ", ".join(_plain(f"`{each}`") for each in values)


def _plain(text: str) -> str:
    """Return a sentence of the model, its numbers as code: they are no facts of the sheet."""
    parts = re.split(r"(`[^`]*`)", text)
    parts[::2] = (re.sub(r"\d+", r"`\g<0>`", part) for part in parts[::2])
    return "".join(f"{{% raw %}}{part}{{% endraw %}}" if "{" in part else part for part in parts)


def main() -> None:
    """Write the page in each language."""
    for language in LANGUAGES:
        (ROOT / "docs" / language / "keys.md").write_text(page(language), "utf-8")


if __name__ == "__main__":
    main()
