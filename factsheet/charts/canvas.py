"""How wide pictures are: one for a phone, one for all else."""

NARROW, WIDE = 328.0, 720.0
"""Widths in a picture's own units, in which its letters are 14 high."""
