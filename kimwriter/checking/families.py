"""The rule families: every module under `checking/rules/<category>/`, found and not listed."""

import importlib
import pkgutil
from collections.abc import Iterator
from functools import cache

from kimwriter.checking import rules
from kimwriter.checking.rule import Family


@cache
def families() -> tuple[Family, ...]:
    """Every family, by rank and name."""
    return tuple(sorted(_found(), key=lambda family: (family.rank, family.name)))


def _found() -> Iterator[Family]:
    for category in pkgutil.iter_modules(rules.__path__, rules.__name__ + "."):
        package = importlib.import_module(category.name)
        for module in pkgutil.iter_modules(package.__path__, category.name + "."):
            yield importlib.import_module(module.name).FAMILY
