"""Records of the example in other languages than its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import yaml

from factsheet.wording import categories

KNOWN = ("en", "uk")
"""The languages that the example is written in."""


def translated(data: Any, languages: Sequence[str], key: str = "") -> Any:
    """Return records with each text in these languages; what is not translated says so."""
    if isinstance(data, list):
        return [translated(each, languages) for each in data]
    if not isinstance(data, Mapping):
        return data
    if data and set(data) <= set(KNOWN):
        told = _forms if key == "forms" else _text
        return {each: told(data, each) for each in languages}
    return {name: translated(value, languages, name) for name, value in data.items()}


def _text(texts: Mapping[str, str], language: str) -> str:
    return texts[language] if language in texts else f"({language}) {texts[KNOWN[0]]}"


def _forms(forms: Mapping[str, Mapping[str, str]], language: str) -> dict[str, str]:
    if language in forms:
        return dict(forms[language])
    found = forms[KNOWN[0]]
    return {each: found.get(each, found["other"]) for each in categories(language)}


class _Dumper(yaml.SafeDumper):
    """A dumper that writes text as an editor would, without quotes that nothing needs."""

    yaml_implicit_resolvers: dict[Any, Any] = {}  # noqa: RUF012  as PyYAML declares it


def dumped(data: Any) -> str:
    """Return records as YAML, short mappings on one line."""
    return yaml.dump(
        data,
        Dumper=_Dumper,
        allow_unicode=True,
        sort_keys=False,
        default_flow_style=None,
        width=100,
    )
