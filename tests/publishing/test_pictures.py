"""Crops keep their shape and stay within the picture, whatever is done to them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimwriter.publishing import pictures
from kimwriter.story import CROP_UNIT, Crop

SIDES = st.integers(1, 12_000)
SHAPES = st.sampled_from(list(pictures.shapes().values()))
FACTORS = st.floats(0.1, 10)
CORNERS = st.sampled_from([(0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0), (0.5, 0.5)])


def inside(crop: Crop) -> bool:
    across = crop.left >= 0 and crop.width > 0 and crop.left + crop.width <= CROP_UNIT
    return across and crop.top >= 0 and crop.height > 0 and crop.top + crop.height <= CROP_UNIT


@given(SHAPES, SIDES, SIDES, FACTORS, CORNERS, st.integers(-20_000, 20_000), SHAPES)
def test_any_change_stays_within_the_picture(
    shape: pictures.Shape,
    width: int,
    height: int,
    factor: float,
    corner: tuple[float, float],
    step: int,
    other: pictures.Shape,
) -> None:
    crop = pictures.widest(shape, width, height)
    for changed in (
        crop,
        pictures.moved(crop, step, -step),
        pictures.scaled(crop, factor, width, height, corner),
        pictures.reshaped(pictures.moved(crop, step, step), other, width, height),
    ):
        assert inside(changed)
        box = pictures.box_of(changed, width, height)
        assert box.left + box.width <= width
        assert box.top + box.height <= height
        size = pictures.output_size(changed, box)
        assert min(size) >= 1
        assert size[0] <= max(box.width, 1)


@pytest.mark.parametrize(
    ("key", "picture", "box", "size"),
    [
        ("4:5", (4000, 3000), (2400, 3000), (1080, 1350)),
        ("3:4", (3000, 4000), (3000, 4000), (1080, 1440)),
        ("1:1", (4000, 3000), (3000, 3000), (1080, 1080)),
        ("1.91:1", (3000, 4000), (3000, 1572), (1080, 566)),
        ("4:5", (800, 600), (480, 600), (480, 600)),
    ],
)
def test_the_widest_part_has_the_shape(
    key: str, picture: tuple[int, int], box: tuple[int, int], size: tuple[int, int]
) -> None:
    crop = pictures.widest(pictures.shapes()[key], *picture)
    found = pictures.box_of(crop, *picture)
    assert (found.width, found.height) == box
    assert pictures.output_size(crop, found) == size
    middle = found.left + found.width / 2, found.top + found.height / 2
    assert middle == pytest.approx((picture[0] / 2, picture[1] / 2), abs=2)


def test_a_dragged_corner_leaves_the_other_where_it_is() -> None:
    crop = pictures.widest(pictures.shapes()["1:1"], 4000, 3000)
    smaller = pictures.scaled(crop, 0.5, 4000, 3000, (0.0, 0.0))
    assert (smaller.left, smaller.top) == (crop.left, crop.top)
    larger = pictures.scaled(smaller, 9, 4000, 3000)
    assert (larger.width, larger.height) == (crop.width, crop.height)
    least = pictures.scaled(crop, 0.001, 4000, 3000)
    assert least.width == pytest.approx(crop.width * 0.15, abs=1)


def test_without_a_crop_the_whole_picture_is_made_smaller() -> None:
    box = pictures.box_of(None, 4000, 3000)
    assert pictures.output_size(None, box) == (1600, 1200)
    assert pictures.output_size(None, pictures.Box(0, 0, 640, 480)) == (640, 480)


def test_a_shape_of_another_version_is_kept_and_not_distorted() -> None:
    crop = Crop("7:3", 0, 0, 10_000, 5000)
    assert pictures.scaled(crop, 2, 4000, 3000) == crop
    assert pictures.output_size(crop, pictures.box_of(crop, 4000, 3000)) == (1600, 600)
    odd = Crop("1:1", 0, 0, 10_000, 5000)  # somebody wrote numbers that are no square
    assert pictures.output_size(odd, pictures.box_of(odd, 4000, 3000)) == (1600, 600)


def test_the_safe_part_is_what_the_grid_leaves() -> None:
    shapes = pictures.shapes()
    assert pictures.safe_part(shapes["4:5"])[0] * 1080 == pytest.approx(1012.5)
    assert pictures.safe_part(shapes["3:4"]) == pytest.approx((1, 1))
    assert pictures.safe_part(shapes["1:1"]) == pytest.approx((0.75, 1))


def test_every_shape_is_one_that_instagram_takes_and_has_a_source() -> None:
    for shape in pictures.shapes().values():
        assert 3 / 4 <= shape.ratio <= 1.91
        assert shape.source
        assert shape.date.startswith("2026-")
    assert pictures.most_alt() == 1000
