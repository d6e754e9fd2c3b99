"""From numbers, days and keys to the words that readers of one language see."""

from factsheet.wording.language import Wording
from factsheet.wording.phrases import FOLDER, categories, locale_of, own_name

__all__ = ["FOLDER", "Wording", "categories", "locale_of", "own_name"]
