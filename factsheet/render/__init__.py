"""From a call of a macro to HTML: one public method a macro, one template a method."""

from factsheet.render.inline import Inline
from factsheet.render.lists import Lists
from factsheet.render.pictures import Pictures


class Renderer(Inline, Pictures, Lists):
    """Macros of one page in one language; it keeps the notes that the page's numbers lead to."""


MACROS = Renderer.macros()
"""Every macro by its name, in the order in which the docs list them."""
BLOCKS = frozenset({*Pictures.macros(), *Lists.macros(), "tile"})
"""Those that give HTML, and no text of a sentence."""
