"""An address leads where a reader of it thinks, or is refused in one line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import Url

from factsheet.model.addresses import address, is_address
from factsheet.problems import BadValueError

GOOD = (
    "https://example.org",
    "http://EXAMPLE.org/1",
    "https://example.org:8080/1",
    "https://example.org/wiki/Mar'inka",
    "https://example.org/wiki/\u041a\u0438\u0457\u0432_(\u043c\u0456\u0441\u0442\u043e)",
    "https://example.org/%D0%9A?a[]=1&b=2#c",
    "https://example.org/@desk/1:2",
    "https://example.org/a..b/...",
    "https://example.org?to=../a",
    "https://archive.example.org/web/2024/https://example.org/1",
    "https://\u043f\u0440\u0438\u043a\u043b\u0430\u0434.\u0443\u043a\u0440/1",
    "https://xn--80aikifvh.xn--j1amh/1",
    "https://fa\u00df.example/1",
    "https://under_score.example.org/",
    "https://[2001:db8::1]:8080/1",
    "http://127.0.0.1:8000/1",
    "http://localhost:8000/",
    "https://example.org./1",
)
BAD = {
    "https://name:word@example.org/": "leads to `example.org`; delete all between",
    "https://example.org@example.net/": "leads to `example.net`; delete all between",
    "https://@example.org/": "leads to `example.org`; delete all between",
    "https://[2001:db8::1/1": "`[` opens here and never closes; add `]`",
    "https://[::zz]/": "`[::zz]` is no host; correct it",
    "https://example.org:65536/": "`65536` is no port; delete it, or write one from 1 to 65535",
    "https://example.org:0/": "`0` is no port; delete it, or write one from 1 to 65535",
    "https://example.org:x/": "`x` is no port; delete it, or write one from 1 to 65535",
    "https://example.org:/1": "no port stands behind `:`; delete it",
    "https://example..org/": "a dot too many stands in `example..org`; delete it",
    "https://.example.org/": "a dot too many stands in `.example.org`; delete it",
    "https://example.org../": "a dot too many stands in `example.org..`; delete it",
    "https:///example.org/": "no host stands behind `//`; write one such as `example.org`",
    "https://": "no host stands behind `//`; write one such as `example.org`",
    "https://https://example.org": "`https:` stands twice; delete one of them",
    "https://bulletin/1.html": "`bulletin` is no host that everybody can reach; write",
    "https://-desk.example.org/": "`-desk` is no part of a host; correct it",
    "https://des!k.example.org/": "`des!k` is no part of a host; correct it",
    "https://1.2.3/": "a browser reads `1.2.3` as `1.2.0.3`; write that",
    "https://exam%70le.org/": "a browser reads `exam%70le.org` as `example.org`; write that",
    "https://example.org\u3002net/": "as `example.org.net`; write that",
    "https://xn--pple-43d.example/": "in the host looks like other letters; write",
    "https://\u0430\u0440\u0440\u04cf\u0435.com/": "in the host looks like other letters; write",
    "https://example.org/a/../b": "takes `..` out of the path; write `https://example.org/b`",
    "https://example.org/a/%2e/b": "takes `%2e` out of the path; write `https://example.org/a/b`",
    "https://exam ple.org/": "a space cannot stand in a host; delete it",
    "https://exam%ple.org/": "`%` cannot stand in a host; delete it",
    "https://example.org/a b": "a space cannot stand in an address; write its code `%20`",
    "https://example.org/a|b": "`|` cannot stand in an address; write its code `%7C`",
    "https://example.org/{a}": "`{` cannot stand in an address; write its code `%7B`",
    'https://example.org/"a"': '`"` cannot stand in an address; write its code `%22`',
    "https://example.org\\@example.net/": "`\\` is `/` for a browser; write `/`, or its code `%5C`",
    "https://example.org/100%": "`%` begins no code here; write its own code `%25`",
    "ftp://example.org/": "`ftp://example.org/` is not an address; start it with `https://`",
    "https:/example.org/": "is not an address; start it with `https://`",
}
"""Addresses that lead nowhere or elsewhere, with the end of what is said of them."""


@pytest.mark.parametrize("text", GOOD)
def test_a_good_address_stays_as_it_is_written(text):
    assert address(text) == text


@pytest.mark.parametrize(("text", "says"), BAD.items())
def test_an_address_that_leads_elsewhere_is_refused(text, says):
    with pytest.raises(BadValueError) as caught:
        address(text)
    assert says in str(caught.value)


@given(st.text("ab.:/@[]%\\?#-1xn\u0430\u3002", max_size=20))
def test_whatever_passes_leads_a_browser_to_the_host_that_is_written(rest):
    text = f"https://{rest}"
    if is_address(text):
        read, written = Url(text), text.removeprefix("https://")
        assert written.lower().startswith((read.host, read.unicode_host()))
        assert read.username is read.password is None
