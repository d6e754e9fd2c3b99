"""What a site is called and where it stands, wherever mkdocs.yml leaves that open."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig

from factsheet.reading import yamlfile
from factsheet.site.state import State
from factsheet.starter import repository, site_address

TOLD_BY = {"site_name": "title", "site_description": "description"}
"""Settings of MkDocs that a sheet's own record gives, in each language."""


def complete(state: State, config: MkDocsConfig) -> None:
    """Give the site its title, its description and its address, as far as it has none.

    The first two come from `factsheet.yml`, the address from the repository, which the state
    remembers. It must happen before the plugin for languages reads what each of them is called.
    """
    state.repository = repository(Path(config.config_file_path).parent, os.environ)
    config.site_url = site_address(config.site_url or "", state.repository)
    file = yamlfile.read(state.folder / "factsheet.yml", "factsheet.yml")
    i18n: Any = config.plugins.get("i18n")
    told = file.value if isinstance(file.value, Mapping) else {}
    for setting, key in TOLD_BY.items():
        texts = told.get(key)
        if config[setting] or i18n is None or not isinstance(texts, Mapping):
            continue
        for language in i18n.config.languages:
            language[setting] = language[setting] or texts.get(language["locale"])
            if language["default"]:
                config[setting] = language[setting]
