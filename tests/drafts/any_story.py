"""Any story at all, for hypothesis."""

from datetime import date, time

from hypothesis import strategies as st

from kimwriter.drafts.draft import STATUSES, ChannelEdit, Draft
from kimwriter.story import CARDS, Crop, Facts, Ignored, Photo, Quote, Sentence, Story, When, kinds

ANY_TEXT = st.text(max_size=40)  # no lone surrogates: those are a test of their own
NAMES = st.text("abcdefghijklmnopqrstuvwxyz_", min_size=1, max_size=8)
DAYS = st.just("") | st.dates(min_value=date(1900, 1, 1)).map(date.isoformat)
CLOCKS = st.just("") | st.times().map(lambda at: time.isoformat(at, "minutes"))
WHENS = st.builds(When, DAYS, CLOCKS, DAYS, CLOCKS, st.sampled_from(["", "WIB", "WITA", "WIT"]))
FACTS = st.builds(Facts, ANY_TEXT, ANY_TEXT, ANY_TEXT | WHENS, ANY_TEXT, ANY_TEXT, ANY_TEXT)
DETAIL_KEYS = st.builds("{}.{}".format, st.sampled_from(CARDS), ANY_TEXT) | ANY_TEXT
PARTS = st.tuples(st.integers(0, 9999), st.integers(1, 10_000)).map(
    lambda part: (part[0], min(part[1], 10_000 - part[0]))
)
CROPS = st.builds(
    lambda ratio, across, down: Crop(ratio, across[0], down[0], across[1], down[1]),
    st.sampled_from(["4:5", "1.91:1"]),
    PARTS,
    PARTS,
)
PHOTOS = st.builds(
    Photo, NAMES.map("{}.jpg".format), ANY_TEXT, ANY_TEXT, ANY_TEXT, st.none() | CROPS
)


def lists(values):
    return st.lists(values, max_size=3).map(tuple)


STORIES = st.builds(
    Story,
    kind=st.sampled_from(list(kinds())),
    facts=FACTS,
    details=st.dictionaries(DETAIL_KEYS, ANY_TEXT, max_size=4),
    unknown=lists(st.sampled_from(CARDS)),
    quotes=lists(st.builds(Quote, ANY_TEXT, ANY_TEXT, ANY_TEXT)),
    title=ANY_TEXT,
    lead=ANY_TEXT,
    body=ANY_TEXT,
    hashtags=lists(ANY_TEXT),
    city=ANY_TEXT,
    byline=ANY_TEXT,
    organisation=ANY_TEXT,
    pattern=ANY_TEXT,
    composed=lists(st.builds(Sentence, ANY_TEXT, lists(NAMES))),
    ignored=lists(st.builds(Ignored, ANY_TEXT, ANY_TEXT)),
    photos=lists(PHOTOS),
)
DRAFTS = st.builds(
    Draft,
    story=STORIES,
    id=st.text("0123456789abcdef", min_size=12, max_size=12),
    status=st.sampled_from(STATUSES),
    channels=st.dictionaries(ANY_TEXT, st.builds(ChannelEdit, ANY_TEXT, ANY_TEXT), max_size=2),
)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.floats(allow_nan=False, allow_infinity=False)
    | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(ANY_TEXT, inner, max_size=2),
    max_leaves=6,
)
