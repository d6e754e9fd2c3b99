"""The files of publications for reference managers: each has every source, in each language."""

import json

from citing import CSL, of_bibtex
from exported import ADDRESS
from sheet import library

from factsheet.exports.bibliography import bibliographies
from factsheet.exports.site import Site

FILES = dict(bibliographies(Site(library(), ADDRESS)))


def test_there_is_a_file_a_format_and_language():
    ends = ("bib", "csl.json", "ris")
    assert sorted(FILES) == [f"sources.{code}.{end}" for code in ("en", "uk") for end in ends]


def test_each_has_every_source_in_the_words_of_its_language():
    """A page whose headline was not seen bears what it is about, in brackets."""
    entries = FILES["sources.uk.bib"].decode().split("\n\n")
    assert [of_bibtex(entry)[1] for entry in entries] == [each.id for each in library().sources]
    assert "[Сторінка про другу доставку]" in entries[1]
    items = json.loads(FILES["sources.en.csl.json"])
    assert [error.message for error in CSL.iter_errors(items)] == []
    assert items[1]["title"] == "[A page about the second delivery]"
    assert FILES["sources.en.ris"].decode().count("TY  - ELEC") == len(items)
