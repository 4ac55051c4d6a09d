"""A website: clean HTML that WordPress takes as it is, and the title, excerpt and slug it asks for.

The title goes into a field of its own, so it is in the plain text and not in the HTML. Paragraphs
that are all quotation become blockquotes, lines like "- " and "1. " lists, photos figures.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from html import escape
from itertools import groupby

from kimwriter.publishing import fitting, hashtags
from kimwriter.publishing.channel import Channel, limit
from kimwriter.publishing.clean import clean, cleaned, remarks
from kimwriter.publishing.markup import Block, Line, document
from kimwriter.publishing.post import Notice, Post
from kimwriter.story import Photo, Story
from kimwriter.text import dateline, sentences

LIMIT = limit("web")
# Search engines show about so much of a title and of an excerpt (code points).
LONGEST_TITLE = 80
LONGEST_EXCERPT = 155
LONGEST_SLUG = 60
_LAST_WITHOUT_EMOJI = "\u2010"
_NO_SLUG = re.compile(r"[^a-z0-9]+")
_BULLET, _QUOTED, _NUMBERED = re.compile(r"[-*] "), re.compile(r"> "), re.compile(r"\d{1,2}\. ")


def compose(story: Story) -> Post:
    """The article: plain text, HTML with its figures, and the fields of the site."""
    story, notices = cleaned(story)
    blocks = document(replace(story, title=_without_emoji(story.title)))
    if _without_emoji(story.title) != " ".join(story.title.split()):
        notices = (*notices, Notice("emoji-judul", "Emoji tidak dipakai di judul situs."))
    post = fitting.post("web", LIMIT, [block.text for block in blocks], notices, blocks)
    return _with_page(post, blocks, story.photos) if blocks else post


def rewrite(story: Story, text: str) -> Post:
    """The article of a text whose first paragraph is the title, with the story's photos."""
    kept = clean(text)
    title, _, rest = kept.strip("\n").partition("\n\n")
    lead, _, body = rest.strip("\n").partition("\n\n")
    blocks = document(Story(title=title, lead=lead, body=body))
    post = fitting.rewritten("web", LIMIT, kept, remarks(text))
    return _with_page(post, blocks, story.photos) if blocks else post


def read(text: str) -> tuple[Line, ...]:
    """How the site shows the plain text: links can be tapped."""
    return tuple(
        Line(hashtags.runs(row, hashtags=False, mentions=False, clickable=True))
        for row in text.split("\n")
    )


def slug(title: str) -> str:
    """The title as the end of an address: a-z, 0-9 and hyphens, cut between words."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = [word for word in _NO_SLUG.split(plain) if word]
    while len(words) > 1 and len("-".join(words)) > LONGEST_SLUG:
        words.pop()
    return "-".join(words)[:LONGEST_SLUG]


def excerpt(lead: str) -> str:
    """The first sentences that fit, without the dateline; of a long one the first words and "…"."""
    text = " ".join(lead[len(dateline(lead)) :].split())
    fitting_end = 0
    for span in sentences(text):
        if span.end > LONGEST_EXCERPT:
            break
        fitting_end = span.end
    if fitting_end or not text:
        return text[:fitting_end]
    words = text[:LONGEST_EXCERPT].rsplit(" ", 1)[0]
    return words.rstrip(" ,;:–-") + "…"


def _with_page(post: Post, blocks: Sequence[Block], photos: Sequence[Photo]) -> Post:
    title = next((block.text for block in blocks if block.kind == "title"), "")
    lead = next((block.text for block in blocks if block.kind == "lead"), "")
    fields = (("Judul", title), ("Ringkasan", excerpt(lead)), ("Alamat", slug(title)))
    notices = list(post.warnings)
    if len(title) > LONGEST_TITLE:
        over = len(title) - LONGEST_TITLE
        notices.append(
            Notice("judul-panjang", f"Judul kelebihan {over} huruf untuk mesin pencari.")
        )
    if photos:
        notices.append(Notice("foto-situs", "Unggah fotonya ke situs, lalu pasang di tempatnya."))
    html = "\n".join(_page(blocks, photos))
    return replace(post, html=html, fields=fields, warnings=tuple(notices))


def _page(blocks: Sequence[Block], photos: Sequence[Photo]) -> Iterator[str]:
    """The HTML line by line: the lead, the first photo, the rest, the other photos."""
    told = [block for block in blocks if block.kind != "title"]
    for number, block in enumerate(told):
        yield from _block(block)
        if number == 0:
            yield from map(_figure, photos[:1])
    yield from map(_figure, photos[1 if told else 0 :])


def _block(block: Block) -> Iterator[str]:
    text = block.text
    if text.startswith("“") and text.endswith("”") and text.count("“") == 1:
        yield f"<blockquote><p>{_inline(block.lines)}</p></blockquote>"
        return
    for kind, group in groupby(block.lines, key=_line_kind):
        lines = [replace(line, prefix="" if kind else line.prefix) for line in group]
        if kind in ("ul", "ol"):
            items = "".join(f"<li>{_inline([line])}</li>" for line in lines)
            yield f"<{kind}>{items}</{kind}>"
        elif kind == "blockquote":
            yield f"<blockquote><p>{_inline(lines)}</p></blockquote>"
        else:
            yield f"<p>{_inline(lines)}</p>"


def _line_kind(line: Line) -> str:
    if _BULLET.fullmatch(line.prefix):
        return "ul"
    if _NUMBERED.fullmatch(line.prefix):
        return "ol"
    return "blockquote" if _QUOTED.fullmatch(line.prefix) else ""


def _inline(lines: Sequence[Line]) -> str:
    return "<br>\n".join(_row(line.text) for line in lines)


def _row(text: str) -> str:
    out = ""
    for run in hashtags.runs(text, hashtags=False, mentions=False, clickable=True):
        words = escape(run.text, quote=False)
        if run.link:
            address = run.text if "://" in run.text else f"https://{run.text}"
            words = f'<a href="{escape(address)}">{words}</a>'
        out += words
    return out


def _figure(photo: Photo) -> str:
    caption = clean(photo.caption).strip()
    if credit := clean(photo.credit).strip():
        caption = f"{caption} (Foto: {credit})".strip()
    image = f'<img src="{escape(photo.file)}" alt="{escape(clean(photo.alt).strip())}">'
    told = f"<figcaption>{escape(caption, quote=False)}</figcaption>" if caption else ""
    return f"<figure>{image}{told}</figure>"


def _without_emoji(title: str) -> str:
    if max(title, default="") > _LAST_WITHOUT_EMOJI:
        import emoji  # noqa: PLC0415 - its tables take longer to load than a post to make

        title = emoji.replace_emoji(title, "")
    return " ".join(title.split())


CHANNEL = Channel("web", "Situs", "globe", 4, LIMIT, compose, rewrite, read)
