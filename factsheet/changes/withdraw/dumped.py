"""Records as YAML, as an editor would write them."""

from __future__ import annotations

from typing import Any

import yaml


class _Dumper(yaml.SafeDumper):
    """A dumper that writes text without quotes that nothing needs."""

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
