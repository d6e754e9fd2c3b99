"""The address at which a browser shows the very words of a page."""

from __future__ import annotations

from urllib.parse import quote

BEGINS = ":~:text="
"""What begins a text fragment: wicg.github.io/scroll-to-text-fragment."""


def address_of(address: str, passage: str) -> str:
    """Return the address of a page with the words to which a browser scrolls, if there are any.

    Where they are not on the page, or the browser does not know the form, the page opens as ever.
    """
    if not passage:
        return address
    words = quote(passage, safe="").replace("-", "%2D")  # it parts the words from what is around
    return f"{address}{'' if '#' in address else '#'}{BEGINS}{words}"


def page_at(address: str) -> str:
    """Return an address without the words to which a browser scrolls."""
    return address.partition(BEGINS)[0].removesuffix("#")
