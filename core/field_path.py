"""Where in a channel something stands: a parameter, a column of a route, or a credential. Only here is it parsed."""

import re

_ROUTE = re.compile(r"dids\[([0-9]+)\](?:\.(\w+))?")
_CREDENTIAL = "account_data."
_SAME_CELL = {"destination": "destination_id"}
"""What a file calls somebody who is written by name or number, and the column in whose cells they stand."""


class FieldPath(str):
    """The path that windows, files and the PBX's errors share: `name`, `account_data.api_key`, `dids[3].did_number`.

    It is the text itself, so that it can name a widget or stand in a report; "" stands for the channel as a whole.
    """

    __slots__ = ()

    @classmethod
    def of_route(cls, row: int, column: str = "") -> "FieldPath":
        """A line of the routing table, counted from 0, or one cell of it."""
        return cls(f"dids[{row}].{column}" if column else f"dids[{row}]")

    @classmethod
    def of_credential(cls, key: str) -> "FieldPath":
        """A value of `account_data`."""
        return cls(_CREDENTIAL + key)

    @property
    def row(self) -> int | None:
        """The line of the routing table, counted from 0; None for what is not in a line."""
        match = _ROUTE.match(self)
        return int(match[1]) if match else None

    @property
    def column(self) -> str:
        """The column of the routing table; "" for what is not in a cell."""
        match = _ROUTE.match(self)
        name = match[2] or "" if match else ""
        return _SAME_CELL.get(name, name)

    @property
    def key(self) -> str:
        """The key of a value of `account_data`; "" for everything else."""
        return self.removeprefix(_CREDENTIAL) if self.startswith(_CREDENTIAL) else ""

    @property
    def is_routing(self) -> bool:
        """The routing table as a whole, or something in it."""
        return self.startswith("dids")


TABLE = FieldPath("dids")
"""The routing table as a whole."""
