"""What a host that reads `_headers` sends, read back as such hosts read it."""

import re

import pytest

from factsheet.site.csp import FIXED, alone
from factsheet.site.headers import headers

PAGES = ["", "data/", "facts/", "facts/more/", "uk/", "uk/facts/", "404.html"]
PAGE = "<!doctype html><html><head></head><body></body></html>"


def sent(content: bytes, address: str) -> dict[str, list[str]]:
    """Return each header of an answer, with one value for each rule that fits its address."""
    found: dict[str, list[str]] = {}
    fits = False
    for line in content.decode().splitlines():
        if line.startswith("/"):
            fits = bool(re.fullmatch(re.escape(line).replace(r"\*", ".*"), address))
        elif fits:
            name, _, value = line.strip().partition(": ")
            found.setdefault(name, []).append(value)
    return found


def policy(content: bytes, address: str) -> dict[str, str]:
    """Return the one policy that is sent with an address, by directive."""
    (one,) = sent(content, address)["Content-Security-Policy"]
    return {row.partition(" ")[0]: row.partition(" ")[2] for row in one.split("; ")}


@pytest.mark.parametrize("address", [f"/{each}" for each in PAGES])
def test_nobody_frames_a_page(address):
    assert policy(headers(PAGES), address)["frame-ancestors"] == "'none'"


def test_everybody_frames_what_is_made_to_be_embedded():
    address = "/data/v1/embed/some-figure/some-value.en.html"
    assert policy(headers(PAGES), address)["frame-ancestors"] == "*"


@pytest.mark.parametrize("name", ["factsheet.json", "embed/one.en.html", "figures/one.csv"])
def test_a_program_on_any_page_reads_the_data(name):
    found = sent(headers(PAGES), f"/data/v1/{name}")
    assert found["Access-Control-Allow-Origin"] == ["*"]
    assert found["X-Content-Type-Options"] == ["nosniff"]


def test_no_page_is_open_to_programs_elsewhere_and_no_data_to_a_policy():
    assert "Access-Control-Allow-Origin" not in sent(headers(PAGES), "/facts/")
    assert "Content-Security-Policy" not in sent(headers(PAGES), "/data/v1/factsheet.json")


def test_a_header_is_said_once_of_an_address():
    """Hosts join the values of all rules that fit, and that would change a policy."""
    for address in [*(f"/{each}" for each in PAGES), "/data/v1/embed/one.en.html"]:
        assert all(len(values) == 1 for values in sent(headers(PAGES), address).values())


def test_what_is_sent_allows_what_the_page_says_and_shuts_what_it_shuts():
    """But for the hashes of a page's own scripts and styles, which only the page knows."""
    found = policy(headers(PAGES), "/")
    for row in FIXED.split("; "):
        assert found[row.partition(" ")[0]] == row.partition(" ")[2]
    said = re.search('Security-Policy" content="([^"]*)"', alone(PAGE))
    assert said
    assert found.keys() - {"frame-ancestors"} == {row.split()[0] for row in said[1].split("; ")}


def test_a_site_without_folders_has_a_rule_for_each_page():
    found = headers(["index.html", "facts.html", "uk/index.html"])
    for address in ("/", "/index.html", "/facts.html", "/uk/index.html"):
        assert policy(found, address)["frame-ancestors"] == "'none'"


def test_the_file_says_nothing_that_a_host_would_cut():
    """Cloudflare reads a hundred rules, of two thousand characters a line."""
    lines = headers(PAGES).decode().splitlines()
    assert max(map(len, lines)) < 2000
    assert lines == [each for each in lines if each.startswith(("/", "  "))]
