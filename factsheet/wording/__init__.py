"""From numbers, days and keys to the words that readers of one language see."""

from factsheet.wording.language import Wording
from factsheet.wording.phrases import FOLDER, SHIPPED, categories, locale_of, own_name, shipped

__all__ = ["FOLDER", "SHIPPED", "Wording", "categories", "locale_of", "own_name", "shipped"]
