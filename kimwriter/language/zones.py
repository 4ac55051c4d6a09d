"""The time zone of a town or regency: western unless the table says another."""

import re
from functools import cache

from kimwriter import resources

WESTERN = "WIB"
_SORT = re.compile(r"^(?:kota|kabupaten|kab\.?|provinsi) ", re.IGNORECASE)


def zone_of(place: str) -> str:
    """WIB, WITA or WIT of a place as a dateline gives it ("KOTA BIMA"); WIB for one unknown."""
    name = " ".join(place.lower().split())
    return _zones().get(name) or _zones().get(_SORT.sub("", name), WESTERN)


@cache
def _zones() -> dict[str, str]:
    return {row["place"]: row["zone"] for row in resources.table("language/zones.tsv")}
