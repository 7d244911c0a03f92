"""Where a page goes on with an older version of its story: "PREVIOUS STORY: a man is in critical condition"."""

import re
from collections.abc import Mapping

from reconciler.concepts.claim import Claim
from reconciler.concepts.mention import FieldName

_OLDER = re.compile(
    r"^\W{0,3}(?:previous(?:ly)?(?: story| report| reported| coverage| version)?|earlier(?: story| report| version)?"
    r"|(?:the |our )?original (?:story|report|post|version)|previous reporting)(?: (?:is )?below| follows)?"
    r" ?(?::|[-—] |$)",
    re.ASCII | re.IGNORECASE | re.MULTILINE,
)


def older_from(texts: Mapping[FieldName, str]) -> int | None:
    """Where in the text the older version begins."""
    told = _OLDER.search(texts.get("text", ""))
    return told.end() if told is not None else None


def is_outdated(claim: Claim, older: int | None) -> bool:
    """What the older version says of how somebody does."""
    return older is not None and claim.field == "text" and claim.start >= older
