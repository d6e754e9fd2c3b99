"""From numbers and days to positions, ticks and sizes: no markup and no words."""

from factsheet.charts.history import history
from factsheet.charts.lanes import lanes
from factsheet.charts.parts import parts
from factsheet.charts.proportion import proportion
from factsheet.charts.sparkline import sparkline
from factsheet.charts.stems import stems

__all__ = ["history", "lanes", "parts", "proportion", "sparkline", "stems"]
