"""A code is that of a language, or of none."""

import pytest

from factsheet.wording.codes import is_known


@pytest.mark.parametrize("code", ["en", "uk", "crh", "ar", "he", "rue", "be"])
def test_what_people_speak_is_a_language(code):
    assert is_known(code)


@pytest.mark.parametrize("code", ["xx", "qqq", "ua", "und", "mul", "zxx", ""])
def test_what_nobody_speaks_is_none(code):
    """A country, a code for no language and one for several are no language."""
    assert not is_known(code)
