"""Lines of a page that are no part of the story, each told by itself: stamps, credits, chrome, bylines."""

import re
from functools import lru_cache

from reconciler.concepts.article import Article
from reconciler.concepts.claim import BlockKind
from reconciler.extraction.scanner import holds_any

WORD = re.compile(r"[^\W_]+")

CHROME = re.compile(
    r"^(?:this (?:story|article|post) is (?:over|more than) \d+ \w+ old"
    r"|follow @?\w+|share (?:this|on)\b|sign up (?:for|to)\b|subscribe\b|read more\b|click here\b|advertisement\b"
    r"|©|copyright\b|all rights reserved|(?:https?://|www\.)\S+$"
    r"|watch (?:live|the video)|(?:download|get) (?:the|our) \w+ app|e?-?mail this|print this"
    r"|skip to\b|loading\b|comments?$|tags?:|save$|share$|ad feedback\b|terms of (?:use|service)\b|our standards:"
    r"|(?:image|media|video) (?:source|caption)\b|more on this story|related (?:topics|articles?|stories)$|topics$"
    r"|(?:top|latest|trending) (?:stories|news)\b.{0,24}$|reuse this content|save articles?\b|view (?:gallery|comments)"
    r"|(?:list|end) of (?:\d+ items|list)|list \d+ of \d+|support (?:us|the)\b.{0,20}$|source: [a-z .&/-]{1,24}$"
    r"|you've read \d|was this helpful|most (?:read|popular|viewed)|\d+ min(?:ute)?s? read$"
    r"|(?:the )?associated press contributed|read or share this (?:story|article)|please enable javascript\b"
    r"|(?:close )?get (?:e-?mail notifications|breaking news alerts)\b|your notification has been saved"
    r"|there was a problem saving your|e-?mail notifications are only\b|whenever .{3,80} posts new content"
    r"|we have sent (?:you )?an? (?:confirmation|verification) e-?mail|thank you for registering"
    r"|already have an account|by submitting your|sign in using|please check your e-?mail"
    r"|if you do not receive the verification|stay updated with our|© \d{4}|\d{1,2} of \d{1,2}$)",
    re.ASCII | re.IGNORECASE,
)
"""Beginnings of lines that the site wrote, not the reporter."""
CAPTION_NEXT = re.compile(r"^(?:image|media|video) caption[,:]?$", re.ASCII | re.IGNORECASE)
"""A line after which a caption stands."""
CHROME_INSIDE = re.compile(
    r"^(?:.{0,160}\bjoin (?:now|the mailing list)\b|.{0,80}\balternate addresses\b"
    r"|.{0,40}\bcontributed to this (?:report|story)|.{0,60}\bback to (?:home|top)$)",
    re.ASCII | re.IGNORECASE,
)
"""What such a line holds further on; tried only where one of `CHROME_HINTS` stands in it."""
CHROME_HINTS = ("join ", "alternate addresses", "contributed to this", "back to ")

LINKS_NEXT = re.compile(
    r"^(?:keep reading|list of \d+ items|you (?:may|might) also (?:like|be interested in)"
    r"|more (?:in|on|from|about) .{2,40}|related(?: (?:stories|articles|content|coverage|links|topics))?"
    r"|read (?:more|also|next)|also read|see also|recommended(?: stories| for you)?|don't miss|editors?['’]s? picks?"
    r"|(?:other )?top stories|most read|more stories|what to read next|latest news|top trending|trending(?: now)?"
    r"|(?:read more )?(?:top )?trending stories(?: on \S{3,30})?|related (?:\w{2,12} )?stor(?:y|ies)"
    r"|also on \S{3,30}|(?:more|also|watch)(?=\s?:)"
    r"|in pictures|further reading|explore more)(?: on this (?:story|topic))?\s?:?$",
    re.ASCII | re.IGNORECASE,
)
"""A line after which links to other stories stand."""
LINKS_TO_END = re.compile(
    r"^(?:more stories you may like|more headlines|also on \w{2,20}\.com|more from \w{2,20}\.com)\b.{0,30}$",
    re.ASCII | re.IGNORECASE,
)
"""Such a line behind the story: to the end of the page stand links, with a sentence each on what they lead to."""
BREADCRUMB = re.compile(r"^[^.!?]{1,60}(?:[\s\u00a0]{1,4}[/>›»|][\s\u00a0]{1,4}[^.!?/>›»|]{1,40}){1,5}$")
_CRUMBS = "/>›»|"
RELATED = re.compile(
    r"^[\[(]?(?:related|see also|read(?: (?:next|more))?|up next|most (?:read|popular)|read also"
    r"|also read|more|recommended|trending|also|don't miss|must[- ]read"
    r"|(?:in )?other news|popular|watch|(?:related|trending|top|more|other|latest|local) (?:stories|story|news"
    r"|coverage|headlines|articles?|content|links?|videos?|now))\s{0,2}:",
    re.ASCII | re.IGNORECASE,
)
IN_BRACKETS = re.compile(r"\[[^\[\]]{12,160}(?<![.!?…])\s?\]$", re.ASCII)
"""A whole line in square brackets that ends no sentence: a link to another story."""
CLIP = re.compile(r"\d{1,2}:\d{2} (?![ap]\.?m\b)\S", re.ASCII)
PAUSE = " Pause"
BYLINE = re.compile(r"^by(?:\s{1,3}[A-Z][\w.'-]{0,30}){1,4}(?:[\s,|].{0,60})?$", re.IGNORECASE)
CREDIT_LINE = re.compile(
    r"^(?:(?:photo|image|picture|file photo|video)s?(?: credit)?\s?(?:by\b|:|courtesy\b|/).{0,80}"
    r"|\([^()]{0,60}(?:/|photo|images|reuters|\bAP\b|\bAFP\b)[^()]{0,60}\))$",
    re.ASCII | re.IGNORECASE,
)
CREDIT_END = re.compile(
    r"(?:\((?:[^()]{0,40}\b(?:photo|image|picture)s?\b[^()]{0,60}"
    r"|[^()]{0,60}(?:via (?:ap|reuters)|/ ?(?:ap|afp|reuters|epa|getty)[^()]{0,40})"
    r"|(?:ap|afp|reuters|epa|file)(?:,? file)?)\)|\[(?:[a-z .]{0,40}/)?(?:reuters|afp|ap|epa)\]"
    r"|the canadian press ?/ ?[a-z .'-]{2,40})\.?$",
    re.ASCII | re.IGNORECASE,
)
"""A paragraph that ends in one is a caption."""
AGENCY_WITHIN = 56
"""Characters that an agency and its photographer take at the end."""
_CAPTION = re.compile(
    r"(?:(?:[Ii]mage|[Pp]hoto|[Ss]lide|[Pp]icture) )?\d{1,2}(?: of | ?/ ?)\d{1,2}[:.]? +[A-Z(]"
    r"|CLOSE .{0,60}\bShare [A-Z]|Buy Photo [A-Z]|(?:FILE|File) (?:[-–—]{1,2}|photo:?|image:?) ?[A-Z]",
)
_GALLERY = re.compile(
    r"(?:.{0,140} )?Image 1 of ?/ ?\d{1,3} Caption Close\b|.{0,4000}\b\d{1,3} / \d{1,3} Back to Gallery$",
    re.ASCII | re.DOTALL,
)
_GALLERY_HINTS = ("Caption Close", "Back to Gallery")
"""All captions of a page's pictures, run into one paragraph; such a one holds one of the hints."""
_DATED_PICTURE = re.compile(
    r"[A-Z][A-Z .'’-]{2,40}, [A-Z][A-Z .]{1,24} ?[-–—] ?"
    r"(?:JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEP(?:T(?:EMBER)?)?|OCT(?:OBER)?"
    r"|NOV(?:EMBER)?|DEC(?:EMBER)?) \d{1,2}(?:, \d{4})?: ",
    re.ASCII,
)
"""Heads the caption of a picture with the day that it was taken on: "SALEM, OR - JUNE 08: Students leave a hall"."""
STAMP = re.compile(
    r"^(?:(?:published|updated|posted|last (?:updated|modified)|first published)\b.{0,80}"
    r"|\d{1,2}:\d{2}.{0,5}\d{1,2}[./]\d{1,2}[./]\d{4}.{0,60}"
    r"|(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?\d{1,2} [a-z]{3,9}\.? \d{4}(?:,? \d{1,2}[:.]\d{2}.{0,20})?"
    r"|\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}.{0,20})?"
    r"|\d{1,2}[./]\d{1,2}[./]\d{4}(?:[ ,]{1,3}\d{1,2}:\d{2}.{0,30})?)$",
    re.ASCII | re.IGNORECASE,
)
SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]{0,3}$|[\"”]$")
LONGEST_END = 4
"""Characters that the end of a sentence takes at most: a longer line is not looked through."""


LONGEST = 400
"""Characters of a line that is no part of the story, but for the captions of a gallery."""


def furniture(line: str, article: Article) -> BlockKind | None:
    """The kind of a line that is no part of the story, told by itself alone."""
    bare = line.strip()
    if of_pictures(bare):
        return "caption"
    return None if len(bare) > LONGEST else _short(bare, article)


def _short(bare: str, article: Article) -> BlockKind | None:
    if STAMP.match(bare):
        return "stamp"
    if article.outlet and repeats(bare, same_words(article.outlet)):
        return "outlet"
    if RELATED.match(bare) or IN_BRACKETS.match(bare) or _is_clip(bare, article):
        return "related"
    if CREDIT_LINE.match(bare):
        return "credit"
    if _chrome(bare):
        return "chrome"
    credited = bare.endswith((")", "]", ").", "].")) or "CANADIAN PRESS" in bare[-AGENCY_WITHIN:]
    if in_gallery(bare) or (credited and CREDIT_END.search(bare)):
        return "caption"
    return "byline" if BYLINE.match(bare) and len(bare) < 80 and not ends_sentence(bare) else None


def in_gallery(line: str) -> bool:
    """A caption behind the place of its picture among others, a player's buttons, or where the picture is from."""
    return _CAPTION.match(line) is not None


def of_pictures(line: str) -> bool:
    """All captions of a gallery in one, or a caption as picture agencies head theirs."""
    return _DATED_PICTURE.match(line) is not None or (
        holds_any(line, _GALLERY_HINTS) and _GALLERY.match(line) is not None
    )


def _is_clip(line: str, article: Article) -> bool:
    """One of a player's list of clips, by its length; the first of them is told by the player's button."""
    if CLIP.match(line) is None or line.endswith("."):
        return False
    return line.endswith(PAUSE) or f"{PAUSE}\n" in article.text


def _chrome(line: str) -> bool:
    """A line that the site wrote, or one of steps that lead to the page."""
    if CHROME.match(line) or (holds_any(line, _CRUMBS) and BREADCRUMB.match(line)):
        return True
    low = line.lower()
    return holds_any(low, CHROME_HINTS) and CHROME_INSIDE.match(line) is not None


def ends_sentence(line: str) -> bool:
    """The line ends as a sentence does."""
    return SENTENCE_END.search(line[-LONGEST_END:]) is not None


def repeats(line: str, wanted: str) -> bool:
    """The line has the words `wanted`, as `same_words` gives them; most lines differ in the first."""
    first = WORD.search(line)
    return wanted.startswith(first.group().casefold() if first else "") and same_words(line) == wanted


@lru_cache(maxsize=64)
def same_words(text: str) -> str:
    """What two lines share that differ in white space, case and punctuation only."""
    return " ".join(WORD.findall(text)).casefold()
