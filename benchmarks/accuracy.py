"""How right the checker is on development text: the figures are of text that we have seen.

False alarms on the manuscripts of the golden pages; slips made by machine from frequent words;
the non-standard words of our own table in running text.
"""

from benchmarks._texts import manuscripts, slips
from benchmarks.row import Row
from kimwriter import resources
from kimwriter.checking import check_text
from kimwriter.language import lexicon, suggester

SLIPS = 1200


def run() -> dict[str, Row]:
    """Per 1,000 words, and percent."""
    texts = list(manuscripts())
    words = sum(len(one.split()) for one in texts)
    loud = [f for one in texts for f in check_text(one, suggestions=False) if f.severity != "hint"]
    unknown = [f for f in loud if f.rule == "R004"]
    found, first, five = _slips()
    return {
        "loud-findings": Row(len(loud) / words * 1000, "/1000", 3.0),
        "unknown-words": Row(len(unknown) / words * 1000, "/1000", 1.5),
        "slips-found": Row(found, "%", 94.0, "more"),
        "slips-right-first": Row(first, "%", 90.0, "more"),
        "slips-right-in-five": Row(five, "%", 99.0, "more"),
        "non-standard-found": Row(_non_standard(), "%", 98.0, "more"),
        "run-together-found": Row(_run_together(), "%", 97.0, "more"),
    }


def _slips() -> tuple[float, float, float]:
    frequent = lexicon.frequent_words()
    words = [w for w, zipf in frequent.items() if zipf >= 380 and len(w) > 4 and w.isalpha()]
    pairs = list(slips([word for word in words if word.isascii() and lexicon.known(word)], SLIPS))
    found = [(word, slip) for word, slip in pairs if check_text(f"Ada {slip} itu.")]
    offered = {slip: suggester.suggest(slip) for _, slip in found}
    first = sum(offered[slip][:1] == (word,) for word, slip in found)
    five = sum(word in offered[slip] for word, slip in found)
    return (
        100 * len(found) / len(pairs),
        100 * first / len(found),
        100 * five / len(found),
    )


def _non_standard() -> float:
    rows = [row for row in resources.table("rules/baku.tsv") if row["kind"] in "EW"]
    found = sum(bool(check_text(f"Ada {row['wrong']} itu.")) for row in rows)
    return 100 * found / len(rows)


def _run_together() -> float:
    rows = [
        row
        for name in ("di_ke", "gabungan")
        for row in resources.table(f"rules/{name}.tsv")
        if " " not in row["wrong"] and " " in row["right"]
    ]
    found = sum(bool(check_text(f"Ia {row['wrong']} itu {row.get('after', '')}.")) for row in rows)
    return 100 * found / len(rows)
