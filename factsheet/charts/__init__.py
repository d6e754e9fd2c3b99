"""From numbers and days to positions, ticks and sizes: no markup and no words of its own.

Positions and sizes are in the picture's own units, of which it is `width` wide; they grow to the
right and downwards.
"""

from factsheet.charts.accumulation import Accumulation, accumulation
from factsheet.charts.announced import Announced, between
from factsheet.charts.bars import Sized
from factsheet.charts.breakdown import Breakdown, Part, breakdown
from factsheet.charts.canvas import NARROW, WIDE
from factsheet.charts.counts import Counts, Series, counts
from factsheet.charts.history import History, history
from factsheet.charts.lanes import Lanes, lanes
from factsheet.charts.multiples import Multiples, multiples
from factsheet.charts.parts import PartOfRow, Parts, parts
from factsheet.charts.pauses import LONG, longest
from factsheet.charts.points import Dated
from factsheet.charts.proportion import Proportion, proportion
from factsheet.charts.sparkline import Spark, sparkline
from factsheet.charts.speakers import Speakers, speakers
from factsheet.charts.voices import Voices, voices
from factsheet.charts.waffle import Waffle, waffle
from factsheet.charts.year_strips import MOST_YEARS, YearStrips, year_strips

__all__ = [
    "LONG",
    "MOST_YEARS",
    "NARROW",
    "WIDE",
    "Accumulation",
    "Announced",
    "Breakdown",
    "Counts",
    "Dated",
    "History",
    "Lanes",
    "Multiples",
    "Part",
    "PartOfRow",
    "Parts",
    "Proportion",
    "Series",
    "Sized",
    "Spark",
    "Speakers",
    "Voices",
    "Waffle",
    "YearStrips",
    "accumulation",
    "between",
    "breakdown",
    "counts",
    "history",
    "lanes",
    "longest",
    "multiples",
    "parts",
    "proportion",
    "sparkline",
    "speakers",
    "voices",
    "waffle",
    "year_strips",
]
