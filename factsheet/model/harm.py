"""Whom a sheet protects from what is told of them."""

from __future__ import annotations

from enum import StrEnum


class Harm(StrEnum):
    """The people to whom a sheet could do harm: a policy that each sheet declares."""

    CAPTIVES = "captives"
    PRIVATE_PEOPLE = "private-people"
    NONE = "none"

    @property
    def keeps_names_out(self) -> bool:
        """Whether private people are neither named nor led to."""
        return self is not Harm.NONE

    @property
    def keeps_small_numbers_out(self) -> bool:
        """Whether very small numbers of people are left out: of captives they can tell who."""
        return self is Harm.CAPTIVES
