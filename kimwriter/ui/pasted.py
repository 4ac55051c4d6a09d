"""Title and text of what was written elsewhere. No Qt; start with `split_pasted`."""

from dataclasses import dataclass

from kimwriter.ui.manuscript.plain import pasted

END_MARKS, CLOSING = ".!?…:;,", "\"'”’»)]*_ "
LONGEST_TITLE = 120


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was pasted: a title, "" when there is none, and paragraphs parted by blank lines."""

    title: str
    text: str


def paragraphs_of(text: str) -> tuple[str, ...]:
    """The paragraphs of a foreign text; nothing in them is changed but the ends of lines."""
    parts = (part.strip("\n") for part in pasted(text).split("\n\n"))
    return tuple(part for part in parts if part.strip())


def looks_like_title(paragraphs: tuple[str, ...]) -> bool:
    """Whether the first is a headline: one short line without end mark, and something follows."""
    if len(paragraphs) < 2:
        return False
    first = paragraphs[0].strip()
    short = "\n" not in first and len(first) <= LONGEST_TITLE
    return short and not first.rstrip(CLOSING).endswith(tuple(END_MARKS))


def split_pasted(text: str, titled: bool | None = None) -> Pasted:
    """Title and text; `titled` says whether the first line is the title, None lets us judge."""
    paragraphs = paragraphs_of(text)
    if titled is None:
        titled = looks_like_title(paragraphs)
    if not titled or not paragraphs:
        return Pasted("", "\n\n".join(paragraphs))
    return Pasted(paragraphs[0].replace("\n", " ").strip(), "\n\n".join(paragraphs[1:]))
