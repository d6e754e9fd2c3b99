"""The mistakes that have one way out, mended: nothing else in a file changes."""

from factsheet.checks.mends.mend import Mend
from factsheet.checks.mends.mending import Mending, mended

__all__ = ["Mend", "Mending", "mended"]
