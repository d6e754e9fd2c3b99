"""Addresses on the web, read as browsers read them and kept as they are written."""

from __future__ import annotations

import re
import unicodedata

from pydantic_core import Url, ValidationError

from factsheet.problems import BadValueError, shown

NO_ADDRESS = ("is not an address", "start it with `https://`")
"""What is wrong with a text that names no host at all, and the way out."""
_START = "https?://"
_NEVER = re.compile(r'[\s"<>\\`{}|^]|%(?![0-9A-Fa-f]{2})')
"""What stands in no address: signs that RFC 3986 leaves out, and a `%` that begins no code."""
_LABEL = re.compile(r"[^\W_](?:[\w-]{0,61}[^\W_])?|_[\w-]{1,62}")
_STEP = re.compile(r"[^?#]*?/(?:[.]|%2[Ee]){1,2}(?=[/?#]|$)")
_MOST_PORT = 65535
_ALPHABETS = {"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC"}
"""Alphabets whose letters pass for those of another one, so that no word mixes them."""
_TWINS = {*"асԁеһіјӏорԛѕԝхуъьҽпгѵѡ", *"αικνρυωηοτ"}
"""Letters of which a word may look Latin, as Chromium's policy on such names lists them."""


def address(text: str) -> str:
    """Return an address as it is written.

    Raise BadValueError for one that leads nowhere, or elsewhere than a reader of it thinks.
    """
    start = re.match(_START, text)
    if start is None:
        raise BadValueError(f"{shown(text)} {NO_ADDRESS[0]}", NO_ADDRESS[1])
    parts = re.split("[/?#]", text[start.end() :], maxsplit=1)
    if sign := _NEVER.search(text):
        _refuse(sign[0], sign.start() < start.end() + len(parts[0]))
    if text[-1] in ",;":
        fault = f"{shown(text)} ends with {shown(text[-1])}"
        raise BadValueError(fault, f"write {shown(text.rstrip(',;'))}")
    _without_user(text, parts[0])
    host = _without_port(parts[0])
    _whole(host)
    _as_read(text, host)
    if step := _STEP.match(text, start.end() + len(parts[0])):
        fault = f"a browser takes {shown(step[0].rpartition('/')[2])} out of the path"
        raise BadValueError(fault, f"write {shown(str(Url(text)))}")
    return text


def is_address(text: str) -> bool:
    """Return whether a text is an address that leads where it says."""
    try:
        return bool(address(text))
    except BadValueError:
        return False


def _refuse(sign: str, in_host: bool) -> None:
    """Raise BadValueError for a sign that an address cannot hold."""
    if sign == "\\":
        raise BadValueError(r"`\` is `/` for a browser", "write `/`, or its code `%5C`")
    code = "".join(f"%{byte:02X}" for byte in sign.encode())
    if sign == "%" and not in_host:
        raise BadValueError("`%` begins no code here", f"write its own code `{code}`")
    named = "a space" if sign == " " else shown(sign)
    if in_host:
        raise BadValueError(f"{named} cannot stand in a host", "delete it")
    raise BadValueError(f"{named} cannot stand in an address", f"write its code `{code}`")


def _without_user(text: str, authority: str) -> None:
    if "@" in authority:
        leads = authority.rpartition("@")[2]
        fault = f"{shown(text)} leads to {shown(leads)}" if leads else f"{shown(text)} has no host"
        raise BadValueError(fault, "delete all between `//` and `@`, and the `@`")


def _without_port(authority: str) -> str:
    """Return the host; raise BadValueError for a port that is none."""
    if authority.startswith("[") and "]" not in authority:
        raise BadValueError("`[` opens here and never closes", "add `]`")
    host, colon, port = authority.rpartition(":")
    if not colon or authority.endswith("]"):
        return authority
    if host in ("http", "https") and not port:
        raise BadValueError(f"`{host}:` stands twice", "delete one of them")
    if re.fullmatch("[1-9][0-9]{0,4}", port) is None or int(port) > _MOST_PORT:
        fault = f"{shown(port)} is no port" if port else "no port stands behind `:`"
        raise BadValueError(fault, f"delete it, or write one from 1 to {_MOST_PORT}")
    return host


def _whole(host: str) -> None:
    """Raise BadValueError for a host that has no name, or a part of it that cannot be one."""
    if not host:
        raise BadValueError("no host stands behind `//`", "write one such as `example.org`")
    if host.startswith("["):
        return
    labels = host.removesuffix(".").split(".")
    if "" in labels:
        raise BadValueError(f"a dot too many stands in {shown(host)}", "delete it")
    if host.lower() == "localhost":
        return
    if len(labels) == 1:
        fault = f"{shown(host)} is no host that everybody can reach"
        raise BadValueError(fault, "write one such as `example.org`")


def _as_read(text: str, host: str) -> None:
    """Raise BadValueError where a browser reads no host, or another one than is written."""
    try:
        url = Url(text)
    except ValidationError:
        raise BadValueError(f"{shown(host)} is no host", "correct it") from None
    plain, read = url.host or "", url.unicode_host() or ""
    if unicodedata.normalize("NFC", host.lower()) not in (plain, read):
        raise BadValueError(f"a browser reads {shown(host)} as {shown(plain)}", "write that")
    *labels, last = read.removesuffix(".").split(".")
    for label in (*labels, last) if "[" not in host and not last.isdecimal() else ():
        if label.isascii() and _LABEL.fullmatch(label) is None:
            raise BadValueError(f"{shown(label)} is no part of a host", "correct it")
        if _looks_otherwise(label, last):
            fault = f"{shown(label)} in the host looks like other letters"
            raise BadValueError(fault, "write the host that you opened")


def _looks_otherwise(label: str, last: str) -> bool:
    """Return whether a part of a host passes for one in another alphabet."""
    letters = [char for char in label if char.isalpha()]
    found = {unicodedata.name(char, "").split(" ")[0] for char in letters} & _ALPHABETS
    return len(found) > 1 or (bool(letters) and _TWINS.issuperset(letters) and last.isascii())
