"""Articles as submitted, and the civil day that their relative dates count from."""

from datetime import date, datetime
from hashlib import sha256
from typing import Literal

import msgspec

from reconciler.concepts.mention import PlaceField

Medium = Literal["article", "wire", "statement", "call", "press_conference", "post", "document"]
Status = Literal["usable", "corrected", "withheld", "canceled"]


class Original(msgspec.Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """The text that an English translation was made from."""

    language: str
    text: str


class Article(msgspec.Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """One submitted text of one outlet, as posted; every field is kept as given."""

    text: str
    """English text as published, or an English translation; captions and site chrome may be in it."""
    published: str | None = None
    """ISO 8601 moment with UTC offset, or a bare civil date; null where the text prints a stamp."""
    id: str | None = None
    """The caller's own id; null for one made from the content."""
    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    byline: str | None = None
    agency: str | None = None
    dateline: str | None = None
    zone: str | None = None
    """The outlet's IANA zone: gives the local date of a moment told in UTC."""
    language: str = "en"
    original: Original | None = None
    medium: Medium = "article"
    status: Status = "usable"
    correction_of: str | None = None
    """Id or address of the article that this one corrects."""
    archive_url: str | None = None
    captured: str | None = None

    def field_text(self, field: PlaceField) -> str:
        """The words of one field as submitted."""
        if field == "text":
            return self.text
        return (self.title if field == "title" else self.outlet) or ""

    @property
    def key(self) -> str:
        """The caller's id, or one made from the content."""
        return self.id if self.id is not None else f"a-{self.content_hash[:16]}"

    @property
    def content_hash(self) -> str:
        """SHA-256 (hex) of everything submitted but the id: equal for the same content under any id."""
        fields = msgspec.structs.asdict(self)
        del fields["id"]
        return sha256(msgspec.json.encode(fields, order="sorted")).hexdigest()


class Published(msgspec.Struct, frozen=True, gc=False):
    """When an article was published, as printed."""

    day: date
    """The local civil day: what relative dates count from."""
    source: Literal["submitted", "text"]
    """`text` where it was found in a stamp that the text prints."""
    printed: str
    """The words it was read from."""
    moment: datetime | None = None
    """With its UTC offset, where one was given."""
    other_day: date | None = None
    """The other day that it may have been: that of another zone, or of a stamp in the text that is days away."""
    doubt: str | None = None
    """Why, where `other_day` is told."""
