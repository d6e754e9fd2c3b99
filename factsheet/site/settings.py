"""Settings of the site under which its pages would not be whole, each with a way out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import urlsplit

NEEDED = {"footnotes", "attr_list", "md_in_html", "tables"}
"""Extensions of Markdown that macros or pages are written with."""
SHUT_OUT = {"blog", "info", "offline", "privacy", "projects", "social"}
"""Plugins of the theme that want pages elsewhere, another shape of addresses or the network."""


def refused(config: Any) -> Iterator[str]:
    """Yield what the settings, as MkDocs reads them, ask for and the sheet cannot give."""
    if config["theme"].name != "material":
        yield f"the theme `{config['theme'].name}` cannot show the sheet; write `name: material`"
        return
    plugins = {
        str(name).removeprefix("material/"): plugin for name, plugin in config["plugins"].items()
    }
    for name in ("i18n", "macros"):
        if name not in plugins:
            yield f"the plugin `{name}` is missing; add it under `plugins:`"
    yield from (f"the plugin `{name}` cannot be used; delete it" for name in SHUT_OUT & {*plugins})
    yield from _addresses(config)
    yield from _foreign(config)
    named = {
        extension.removeprefix("markdown.extensions.")
        for extension in config["markdown_extensions"]
        if isinstance(extension, str)  # and no plugin's own
    }
    for name in () if named & {"extra", "pymdownx.extra"} else sorted(NEEDED - named):
        yield f"the extension `{name}` is missing; add it under `markdown_extensions:`"
    if "i18n" in plugins:
        yield from _languages(plugins["i18n"].config)
    if "macros" in plugins:
        yield from _macros(plugins["macros"].config)


def mismatch(
    languages: Sequence[str], first: str, alone: str | None, known: Sequence[str]
) -> Iterator[str]:
    """Yield how the site's languages differ from those of the data.

    `first` is the one without a folder of its own, and `alone` the only one built, if one is.
    """
    if {*languages} != {*known}:
        listed = ", ".join(f"`{language}`" for language in known)
        yield f"the data have the languages {listed}; write the same under `languages:`"
    elif first != known[0]:
        key = "build_only_locale" if alone else "default: true"
        yield f"`{first}` cannot stand first; write `{known[0]}` for `{key}`, as in the data"


def _addresses(config: Any) -> Iterator[str]:
    """Yield why addresses would not be those that others cite."""
    if not config["use_directory_urls"]:
        yield "`use_directory_urls: false` would change every address; delete it"
    address = urlsplit(config["site_url"] or "")
    if not address.netloc or address.query or address.fragment:
        yield "`site_url` is no full address; write it as `https://example.org/sheet/`"
    if "alternate" in config["extra"]:
        yield "`alternate:` is made from the languages; delete it under `extra:`"
    for each in config["theme"].get("features") or ():
        if each.startswith("navigation.instant"):
            yield f"the feature `{each}` would stop the sheet's scripts; delete it"


def _foreign(config: Any) -> Iterator[str]:
    """Yield what would be fetched from another site, which each page's policy shuts out."""
    theme = config["theme"]
    files = [("extra_css", style) for style in config["extra_css"]]
    files += [("extra_javascript", script) for script in config["extra_javascript"]]
    files += [(key, theme.get(key)) for key in ("logo", "favicon")]
    for key, file in files:
        if re.match(r"(?:\w+:)?//", str(file or "")):
            yield f"`{key}: {file}` is on another site; lay the file below the docs"
    if theme.get("font") is not False:
        yield "the theme would fetch a font from another site; write `font: false` under `theme:`"
    if "version" in config["extra"]:
        yield "`version:` would ask for a list that no build makes; delete it under `extra:`"
    if "analytics" in config["extra"]:
        yield "`analytics:` would tell another site who reads; delete it under `extra:`"


def _languages(i18n: Any) -> Iterator[str]:
    """Yield what the plugin for languages would make of the pages."""
    for key, value in (
        ("docs_structure", "folder"),
        ("fallback_to_default", False),
        ("reconfigure_material", True),
    ):
        if i18n[key] != value:
            given, meant = (f"{key}: {str(setting).lower()}" for setting in (i18n[key], value))
            yield f"`{given}` cannot be used; write `{meant}`"
    for each in i18n["languages"]:
        own = f"/{each['locale']}/"
        if each["fixed_link"] or each["link"] not in ("/", own) or each["site_url"]:
            yield f"the language `{each['locale']}` would lie elsewhere; delete its link or address"


def _macros(macros: Any) -> Iterator[str]:
    """Yield why macros on pages would not be called."""
    marks = [key for key, value in macros.items() if value and re.fullmatch("j2_.*_string", key)]
    if marks:
        yield f"with `{marks[0]}` macros would stay as they are typed; delete every `j2_…_string`"
