"""Some values drawn for a person to compare with their sources, and what they found, as a patch."""

from factsheet.changes.sampling.answering import answer
from factsheet.changes.sampling.checking import checked_patch
from factsheet.changes.sampling.drawing import sampled

__all__ = ["answer", "checked_patch", "sampled"]
