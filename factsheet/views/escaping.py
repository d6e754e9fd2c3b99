"""Texts in which no sign is taken for a command by the format that they stand in."""

from __future__ import annotations

import re

LATEX = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "&%$#_{}"},
    "\u00a0": "~",
    "\u202f": r"\,",
}
"""What stands in LaTeX for a sign that it would take for a command."""
WIKI = {"|": "{{!}}", "{": "&#123;", "}": "&#125;", "[": "&#91;", "]": "&#93;", "<": "&lt;"}
"""What stands in wiki text for a sign that would end or open something."""


def latex(text: str) -> str:
    """Return a text as LaTeX prints it."""
    return "".join(LATEX.get(sign, sign) for sign in on_one_line(text))


def wiki(text: str) -> str:
    """Return a text as a parameter of a template in a wiki."""
    safe = "".join(WIKI.get(sign, sign) for sign in on_one_line(text))
    return safe.replace("''", "&#39;&#39;").replace("~~~", "&#126;~~")


def plain_address(address: str) -> str:
    """Return the address with no sign in it that a format would take for its own."""
    return re.sub(r"[\\{}\s]", lambda sign: f"%{ord(sign[0]):02X}", address)


def on_one_line(text: str) -> str:
    """Return text without line ends and other signs that no program shows."""
    return re.sub(r"[\x00-\x1f\x7f\u2028\u2029]+", " ", text)
