"""What every macro of a page stands on: templates, notes and the way to the front page."""

from __future__ import annotations

import re
from typing import Any, Self

from jinja2 import Environment

from factsheet import views
from factsheet.derive import Value
from factsheet.markup import Compiled, Markup, environment
from factsheet.model import FactSheet
from factsheet.wording import Wording


class Filling:
    """Templates of one sheet in one language, and the notes of one page."""

    def __init__(
        self,
        facts: FactSheet,
        language: str,
        root: str = "",
        templates: Environment | None = None,
        compiled: Compiled | None = None,
    ) -> None:
        """Start a page; `root` leads from it to the front page of its language.

        `templates` are those of another page of the same sheet and language, `compiled` is what
        pages of other languages have compiled.
        """
        self.facts, self.language = facts, language
        self._templates = templates or environment(facts, Wording(language), compiled=compiled)
        self._root = root
        self._notes: dict[str, str] = {}
        self._pictures = 0

    def page(self, root: str) -> Self:
        """Return the same for another page, with the templates that were read already."""
        return type(self)(self.facts, self.language, root, self._templates)

    def notes(self) -> str:
        """Return the definitions of the page's notes in Markdown, to stand at its end."""
        return "".join(f"\n[^{label}]: {text}\n" for label, text in self._notes.items())

    def _note(self, value: Value) -> str:
        label = views.anchor(value.address)
        if label not in self._notes:
            self._notes[label] = self._fill("note", **views.note(self.facts, value))
        return f"[^{label}]"

    def _picture(self, name: str, view: dict[str, Any]) -> str:
        self._pictures += 1
        return self._fill(name, key=f"{name}-{self._pictures}", **view)

    def _fill(self, name: str, **values: Any) -> str:
        template = self._templates.get_template(f"{name}.html.jinja")
        html = template.render(root=self._root, **values)
        return Markup(re.sub(r"[ \n]+", " ", html).strip())
