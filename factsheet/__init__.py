"""The engine of a bilingual fact sheet: YAML records in, HTML and export text out."""
