"""The list of pages for search engines: records too, each page once, in every language."""

import gzip
import re

from sheet import library

from factsheet.site.sitemap import NAME, with_records

ADDRESS = "https://sheet.test/library/"
MADE = "<urlset>\n<url><loc>https://sheet.test/library/</loc></url>\n</urlset>\n"


def test_each_record_stands_in_it_once_however_often_it_is_written(tmp_path):
    """A figure or an event has one entry a language, which names the same page in the others."""
    (tmp_path / NAME).write_text(MADE, "utf-8")
    found = with_records(library(), tmp_path, ADDRESS)
    listed = re.findall("<loc>(.*?)</loc>", found[NAME].decode())
    facts = library()
    records = len(facts.figures) + len(facts.events)
    assert len(listed) == len(set(listed)) == 1 + records * len(facts.sheet.languages)
    assert f"{ADDRESS}number/{facts.figures[0].id}/" in listed
    assert f"{ADDRESS}uk/event/{facts.events[0].id}/" in listed
    assert gzip.decompress(found[f"{NAME}.gz"]) == found[NAME]
    (tmp_path / NAME).write_bytes(found[NAME])
    assert with_records(facts, tmp_path, ADDRESS) == {}


def test_a_site_without_such_a_list_gets_none(tmp_path):
    assert with_records(library(), tmp_path, ADDRESS) == {}
