"""From a call of a macro to HTML: one public method a macro, one template a method."""

from collections.abc import Callable

from factsheet.render.inline import Inline
from factsheet.render.lists import Lists
from factsheet.render.pictures import Pictures


class Renderer(Inline, Pictures, Lists):
    """Macros of one page in one language; it keeps the notes that the page's numbers lead to."""


MACROS: dict[str, Callable[..., str]] = {
    name: method
    for each in (Inline, Pictures, Lists)
    for name, method in vars(each).items()
    if not name.startswith("_")
}
"""Every macro by its name, in the order in which the docs list them."""
