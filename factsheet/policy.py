"""The Content-Security-Policy of a page: nothing foreign, no inline script but known ones."""

from __future__ import annotations

import base64
import hashlib
import re

FIXED = (
    "default-src 'none'; connect-src 'self'; img-src 'self' data:; font-src 'self'; "
    "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'"
)
_HEAD = re.compile(r'<head[^>]*>(?:\s*<meta charset="[^"]*">)?', re.IGNORECASE)
_DATA = re.compile(r'\b(?:src=|type="(?:application/(?:ld\+)?json|text/template))', re.IGNORECASE)


def guarded(html: str, content: str = "", live: bool = False) -> str:
    """Return the page with a policy that lets the theme's own inline scripts run.

    Scripts inside the page's `content` are not the theme's and stay shut. A `live` page is one
    that a preview server adds its script to: inline scripts run on it.
    """
    theirs = html.replace(content, "", 1) if content else html
    scripts = "'unsafe-inline'" if live else _hashes(theirs, "script")
    styles = _hashes(theirs, "style")
    policy = f"{FIXED}; script-src 'self' {scripts}; style-src 'self' {styles}"
    policy = policy.replace(" ;", ";").strip()
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    return _HEAD.sub(lambda match: f"{match[0]}{meta}", html, count=1)


def alone(html: str) -> str:
    """Return a page outside the theme with a policy: nothing in its body is let run."""
    return guarded(html, html[html.find("<body") :])


def _hashes(html: str, tag: str) -> str:
    """Return the hashes of a page's inline scripts or styles; data in a script is neither."""
    found = re.findall(rf"<{tag}\b([^>]*)>(.*?)</{tag}>", html, re.DOTALL | re.IGNORECASE)
    inline = [text for attributes, text in found if not _DATA.search(attributes)]
    return " ".join(dict.fromkeys(f"'sha256-{_sha256(text)}'" for text in inline))


def _sha256(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
