"""What all records are: frozen, strict about keys, and aware of what was written in them."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict

from factsheet.model.refersto import RefersTo, declared, holding


class Record(BaseModel):
    """A frozen record that knows no keys but its own."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", use_attribute_docstrings=True, arbitrary_types_allowed=True
    )
    refers: ClassVar[dict[str, RefersTo]] = {}
    """What its fields declare that refer to something."""
    holds: ClassVar[tuple[str, ...]] = ()
    """Its fields that hold records."""
    keys: ClassVar[dict[str, str]] = {}
    """The key under which an editor writes each of its fields."""

    @classmethod
    def __pydantic_init_subclass__(cls, **_: Any) -> None:
        """Find what the fields of a kind of record declare."""
        cls.refers = declared(cls.model_fields)
        cls.holds = holding(cls.model_fields)
        cls.keys = {name: field.alias or name for name, field in cls.model_fields.items()}

    def changed(self, **values: Any) -> Self:
        """Return the record with other values, none of which counts as written by an editor."""
        result = self.model_copy(update=values)
        object.__setattr__(result, "__pydantic_fields_set__", {*self.model_fields_set})
        return result

    def is_written(self, name: str) -> bool:
        """Return whether an editor wrote the field; else it is inherited, or left out."""
        return name in self.model_fields_set
