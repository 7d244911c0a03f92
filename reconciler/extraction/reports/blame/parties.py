"""Patterns of who is, or says who is, responsible: bands, armies, their spokesmen and accusers."""

import re

from reconciler.extraction.claims.sources.sources import PARTIES

KNOWN = rf"(?i:{'|'.join(sorted(map(re.escape, PARTIES), key=len, reverse=True))})"
"""Armed groups by their names."""
_WORD = r"(?:(?:[Aa]l[- ]|[Ee]l-)?[A-Z][\w'’-]{1,20}|U\.[SN]\.(?:-led)?)"
NAME = rf"{_WORD}(?: (?:of the |in the |of |al-|el-)?{_WORD}){{0,4}}"
BAND = (
    r"(?:militants|fighters|insurgents|rebels|guerrillas|extremists|separatists|gunmen|jihadists|militias?|militiamen"
    r"|jets|warplanes|planes|drones|artillery|herdsmen|herders|bandits|dissidents|tribesmen|soldiers|nationalists"
    r"|loyalists|islamists|groups|terrorists|commanders)"
)
BODY = (
    r"(?:army|military|government|coalition|police|network|group|movement|forces|troops|regime|authorities|cartel"
    r"|gang|ministry|militia|faction|navy)"
)
_OF_BODY = r"(?:defen[cs]e|foreign|interior|terrorist|militant|armed|extremist|rebel)"
_NAMED = (
    rf"{KNOWN} in (?:the )?{_WORD}(?: {_WORD})?"
    rf"|{NAME}(?: {BAND}| (?:{_OF_BODY} )?{BODY}| (?:[a-z]{{3,9}} )?intelligence (?:agency|service)s?)?"
    rf"|(?:[a-z-]{{4,16}} ){{0,2}}?{BAND}"
    r"|(?:government|security|opposition|loyalist|coalition|regime|rebel) (?:forces|troops|officers)"
)
_ALIAS = r"(?: \([A-Z][\w-]{1,8}(?: [A-Z][\w-]{1,14}){0,4}\)|, or (?:the )?[A-Z][A-Za-z-]{1,12},)?"
APPOSED = (
    r"(?:[Aa]n? (?:[A-Za-z-]{3,14} ){0,3}(?:group|faction|militia|band|movement|affiliate|offshoot), "
    r"|(?:[Tt]he )?(?:[A-Za-z-]{3,14} ){0,2}(?:group|faction|militia|network) (?=[A-Z]))?"
)
"""Before the name of a band: "a local group, ", "the local group "."""
AGENT = rf"(?P<agent>(?:[Tt]he |[Aa]n? )?(?:{_NAMED})){_ALIAS}"
PARTY = rf"(?P<agent>(?:[Tt]he |[Aa]n? )?(?:{_NAMED}|{BODY})){_ALIAS}"
ALSO = rf"(?: and (?:its |their |the )?(?:(?:ally|allies|proxy|proxies) )?(?P<also>{NAME}(?: {BAND})?))?"
"""A second one, named beside the first."""
OF_THEM = r"(?:(?:members|fighters|militants|elements|supporters|followers) (?:of|from) )?"
NOBODY = (
    r"(?<!\bNo )(?<!\b[Ii]n )"
    r"(?!(?:Twitter|Telegram|WhatsApp|Facebook|Instagram)\b)"
    r"(?!(?i:no|nobody|none|neither|nor|he|she|they|it|who|there|this|that|but|and|if|both"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)"
)
BY = (
    rf"(?P<by>(?:[Tt]he |[Aa]n? )?(?:{NAME}(?: (?:television|radio|government|military|army|police|[a-z]{{4,12}}s))?"
    r"|(?:(?:local|interior|defen[cs]e|prime|provincial|regional|foreign|state|government|army|police) )?[a-z]{4,14}))"
)
ONLINE = (
    r"(?:on|in|via|through) (?:an? |its |their |social )?(?:Twitter|X|Telegram|WhatsApp|Facebook|media)"
    r"(?: (?:message|post|statement|channel|account|page))?"
)
AFFILIATE = (
    r"(?:['’]s? (?:[A-Z][a-z]{2,12} )?(?:[a-z-]{3,12} ){0,3}"
    r"(?:affiliate|branch|wing|arm|offshoot|news agency)(?: in (?:[A-Z]|the )[a-z]{2,14})?)?"
)
SPOKE = (
    rf"{AFFILIATE}"
    rf"(?:(?:['’]s)?(?: [a-z]{{3,12}})? (?:spokes(?:man|woman|person)|commander|leader|officials?)(?:,? {NAME},?)?)?"
    rf"(?: {ONLINE})?"
    r"(?:, (?:who|which|in|an?|the|its|based|linked|allied|active|[A-Z][A-Za-z]{1,14}(?: [A-Z][a-z]{2,14})?['’]s?)"
    r" [^,.;]{1,80},)?"
)
SPEAKS_FOR = (
    rf"{NAME}, (?:(?:an? |the )?(?:(?!for\b)[a-z-]{{3,14}} )?(?P<members>{NAME}(?: {BAND})?)(?:['’]s?)?"
    r"(?: [a-z]{3,12}){0,2} (?:spokes(?:man|woman|person)|commander)(?: for [^,.;]{3,40})?"
    r"|who (?:claims|claimed|says|said|often|usually|regularly) (?:that )?(?:he |she )?(?:to )?(?:speaks?|spoke)"
    rf" (?:for|on behalf of) (?:the )?(?P<also>{NAME})),"
)
"""Somebody by name, whose party is told behind: "Adam Noor, a Front spokesman,"."""
