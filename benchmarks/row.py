"""One figure of a benchmark."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Row:
    """A measured value and its goal, both in `unit`.

    Where there is a peer in the same run, `value` and `goal` are ratios to it ("x"), and
    `peer_value` is what the peer took, said with its unit in `peer`.
    """

    value: float
    unit: str
    goal: float
    better: Literal["less", "more"] = "less"
    peer: str = ""
    peer_value: float | None = None

    @property
    def reached(self) -> bool:
        """Whether the goal is met."""
        return self.value <= self.goal if self.better == "less" else self.value >= self.goal
