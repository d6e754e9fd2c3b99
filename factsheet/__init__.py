"""The engine of a bilingual fact sheet: YAML records in, HTML and export text out."""

__version__ = "0.1.0"
"""The version of the distribution `mkdocs-factsheet`; it stands nowhere else."""
