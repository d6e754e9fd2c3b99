"""The Content-Security-Policy of a page: nothing foreign, no inline script but the theme's own."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

FIXED = (
    "default-src 'none'; connect-src 'self'; img-src 'self' data:; font-src 'self'; "
    "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'"
)
App: TypeAlias = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]
"""What a server calls for an answer, after WSGI."""
_HEAD = re.compile(r'<head[^>]*>(?:\s*<meta charset="[^"]*">)?', re.IGNORECASE)
_INLINE = re.compile(r"(<|\\u003c)(script|style)\b(.*?)\1/\2", re.DOTALL)
_OF_A_PAGE = re.compile(r"\{\{[^}]*\bpage\b")
_DATA = re.compile(r'\b(?:src=|type="(?:application/(?:ld\+)?json|text/template))', re.IGNORECASE)
_STRAY = re.compile(
    r"<(?=/?(?:html|head|meta|base|link|style|script|body|frameset|frame|iframe|noframes"
    r"|object|embed|noembed|template|textarea|select|xmp|plaintext)\b"  # steer a page, or eat it
    r"|!--(?!>|->|.*?--!?>)|(noscript|title)\b(?!.*?</\1))",  # eat the rest where they never end
    re.IGNORECASE | re.DOTALL,
)
_RELOADER = b"<script>\nvar livereload"


def marked(template: str, mark: str) -> str:
    """Return the source of a template of the theme with a mark in its inline scripts and styles.

    Whoever writes pages or data does not know the mark. What a page fills in bears none.
    """

    def own(found: re.Match[str]) -> str:
        sign, tag, rest = found.groups()
        return found[0] if _OF_A_PAGE.search(rest) else f"{sign}{tag} {mark}{rest}{sign}/{tag}"

    return _INLINE.sub(own, template)


def guarded(html: str, mark: str, nonce: str = "") -> str:
    """Return a page without the mark, and with a policy that lets only what bore it run.

    With a nonce, a script that bears that one runs too.
    """
    scripts, styles = _hashes(html, "script", mark), _hashes(html, "style", mark)
    scripts += [f"'nonce-{nonce}'"] if nonce else []
    policy = f"{FIXED}; script-src {' '.join(scripts)}; style-src {' '.join(styles)}"
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    return _HEAD.sub(lambda found: found[0] + meta, html.replace(f" {mark}", ""), count=1)


def alone(html: str) -> str:
    """Return a page outside the theme with a policy: its first style is its own, no script is."""
    return guarded(html.replace("<style>", "<style data-own>", 1), "data-own")


def sent(framed_by: str) -> str:
    """Return the policy that a host sends with every page: what a page itself cannot say.

    That is who may frame it: `'none'`, or `*` for everybody. Which of a page's own scripts and
    styles may run stands in the page, and both policies hold.
    """
    own = "'self' 'unsafe-inline'"
    return f"{FIXED}; script-src {own}; style-src {own}; frame-ancestors {framed_by}"


def inert(html: str) -> str:
    """Return what a page says with whatever could steer the page, or eat its rest, as text."""
    return _STRAY.sub("&lt;", html)


def reloading(app: App, nonce: str) -> App:
    """Return a preview server's app with the nonce in the script that it adds to each page."""

    def answer(environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        said: list[Any] = []
        body = b"".join(app(environ, lambda *heads: said.extend(heads)))
        status, headers = said[:2]
        before, found, after = body.rpartition(_RELOADER)
        if found and ("Content-Type", "text/html") in headers:
            body = before + found.replace(b">", f' nonce="{nonce}">'.encode(), 1) + after
            headers = [header for header in headers if header[0] != "Content-Length"]
            headers.append(("Content-Length", str(len(body))))
        start(status, headers)
        return [body]

    return answer


def _hashes(html: str, tag: str, mark: str) -> list[str]:
    """Return what the policy allows of a kind: the site's files, and what bears the mark."""
    found = re.findall(rf"<{tag} {mark}([^>]*)>(.*?)</{tag}>", html, re.DOTALL)
    inline = [text for attributes, text in found if not _DATA.search(attributes)]
    return ["'self'", *dict.fromkeys(f"'sha256-{_sha256(text)}'" for text in inline)]


def _sha256(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
