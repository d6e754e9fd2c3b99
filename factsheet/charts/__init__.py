"""From numbers and days to positions, ticks and sizes: no markup and no words.

Positions and sizes are in the picture's own units, of which it is `width` wide; they grow to the
right and downwards.
"""

from factsheet.charts.canvas import NARROW, WIDE
from factsheet.charts.history import History, history
from factsheet.charts.lanes import Lanes, lanes
from factsheet.charts.parts import PartOfRow, Parts, parts
from factsheet.charts.points import Dated
from factsheet.charts.proportion import Proportion, proportion
from factsheet.charts.sparkline import Spark, sparkline
from factsheet.charts.speakers import Speakers, speakers
from factsheet.charts.stems import Stems, stems

__all__ = [
    "NARROW",
    "WIDE",
    "Dated",
    "History",
    "Lanes",
    "PartOfRow",
    "Parts",
    "Proportion",
    "Spark",
    "Speakers",
    "Stems",
    "history",
    "lanes",
    "parts",
    "proportion",
    "sparkline",
    "speakers",
    "stems",
]
