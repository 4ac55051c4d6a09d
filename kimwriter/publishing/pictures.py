"""Which part of a picture is published, and how large. Start with `widest` and `box_of`.

A `Crop` is counted in ten-thousandths of the upright picture's width and height, so that it holds
for a small copy on the screen as well as for the original.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from kimwriter import resources
from kimwriter.story import CROP_UNIT, Crop

_LONGEST = 1600  # pixels of a picture that is published whole: WhatsApp's own measure
_LEAST = 0.15  # of the widest crop: less is a blur on any phone
_CENTRE = (0.5, 0.5)


@dataclass(frozen=True, slots=True)
class Shape:
    """A shape that the channels take, and the size in pixels in which it is handed over."""

    key: str
    name: str
    width: int
    height: int
    note: str
    source: str
    date: str

    @property
    def ratio(self) -> float:
        """Width by height."""
        return self.width / self.height


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels, never empty."""

    left: int
    top: int
    width: int
    height: int


@cache
def _data() -> dict[str, dict]:  # type: ignore[type-arg]
    return tomllib.loads(resources.text("pictures.toml"))


@cache
def shapes() -> Mapping[str, Shape]:
    """The shapes by key ("4:5"), in the order in which they are offered."""
    rows = _data()["shape"]
    found = {key: Shape(key, **{**row, "date": str(row["date"])}) for key, row in rows.items()}
    return MappingProxyType(found)


def most_alt() -> int:
    """Characters that a text for those who do not see a picture may have."""
    return int(_data()["alt"]["characters"])


def widest(shape: Shape, width: int, height: int) -> Crop:
    """The largest part of this shape, in the middle of a picture of so many pixels."""
    across = min(1.0, shape.ratio * height / width)
    return _placed(shape, across, (0.5 - across / 2, 0.5), width, height)


def moved(crop: Crop, right: int, down: int) -> Crop:
    """The crop so many ten-thousandths further right and down, never beyond the picture."""
    left = min(max(crop.left + right, 0), CROP_UNIT - crop.width)
    top = min(max(crop.top + down, 0), CROP_UNIT - crop.height)
    return Crop(crop.ratio, left, top, crop.width, crop.height)


def scaled(
    crop: Crop, factor: float, width: int, height: int, fixed: tuple[float, float] = _CENTRE
) -> Crop:
    """The crop larger or smaller, as far as the picture goes and not below a seventh.

    `fixed` is the point of the crop that stays where it is, from (0, 0) to (1, 1).
    """
    shape = shapes().get(crop.ratio)
    if shape is None:
        return crop
    most = widest(shape, width, height).width
    wide = round(min(max(crop.width * factor, most * _LEAST, 1), most))
    high = _high(shape, wide, width, height)
    left = crop.left + round((crop.width - wide) * fixed[0])
    top = crop.top + round((crop.height - high) * fixed[1])
    return moved(Crop(crop.ratio, left, top, wide, high), 0, 0)


def reshaped(crop: Crop, shape: Shape, width: int, height: int) -> Crop:
    """The largest crop of another shape around the same middle."""
    new = widest(shape, width, height)
    right = crop.left + crop.width // 2 - (new.left + new.width // 2)
    down = crop.top + crop.height // 2 - (new.top + new.height // 2)
    return moved(new, right, down)


def box_of(crop: Crop | None, width: int, height: int) -> Box:
    """The pixels of a crop; without one, the whole picture."""
    if crop is None:
        return Box(0, 0, width, height)
    left = min(crop.left * width // CROP_UNIT, width - 1)
    top = min(crop.top * height // CROP_UNIT, height - 1)
    across = min(max(round(crop.width * width / CROP_UNIT), 1), width - left)
    down = min(max(round(crop.height * height / CROP_UNIT), 1), height - top)
    return Box(left, top, across, down)


def output_size(crop: Crop | None, box: Box) -> tuple[int, int]:
    """Width and height of what is handed over: the channel's size, never larger than the box."""
    shape = shapes().get(crop.ratio) if crop else None
    if shape and box.width >= shape.width and _alike(shape, box):
        return shape.width, shape.height
    if shape and _alike(shape, box):
        return box.width, max(round(box.width / shape.ratio), 1)
    factor = min(1.0, _LONGEST / max(box.width, box.height))
    return max(round(box.width * factor), 1), max(round(box.height * factor), 1)


def safe_part(shape: Shape) -> tuple[float, float]:
    """Shares of width and height, in the middle, that the grid of a profile leaves to be seen."""
    grid = _data()["grid"]["width"] / _data()["grid"]["height"]
    return min(1.0, grid / shape.ratio), min(1.0, shape.ratio / grid)


def _alike(shape: Shape, box: Box) -> bool:
    """Whether the box has the shape, but for the rounding to whole pixels."""
    return abs(box.width / shape.ratio - box.height) <= 2 + box.height * 0.01


def _high(shape: Shape, wide: int, width: int, height: int) -> int:
    return min(max(round(wide * width / shape.ratio / height), 1), CROP_UNIT)


def _placed(
    shape: Shape, across: float, corner: tuple[float, float], width: int, height: int
) -> Crop:
    wide = min(max(round(across * CROP_UNIT), 1), CROP_UNIT)
    high = _high(shape, wide, width, height)
    top = round(corner[1] * CROP_UNIT - high / 2)
    return moved(Crop(shape.key, round(corner[0] * CROP_UNIT), top, wide, high), 0, 0)
