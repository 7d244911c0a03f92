"""Words of disasters used of prices, deals, trials and governments: shares that sank, talks that collapsed."""

from collections.abc import Sequence

_PRICED = (
    r"(?:shares?|stocks?|prices?|profits?|earnings|revenues?|sales|index|indexes|indices|nasdaq|dow|nikkei"
    r"|ftse|markets?|currency|currencies|dollar|euro|yen|pound|rouble|ruble|peso|rupee|bonds?|yields?"
    r"|rates?|exports|imports|output|demand|income|ratings?|polls?|turnout|temperatures?|hopes?|morale"
    r"|confidence|popularity|support|inflation|unemployment|membership|attendance|spending|lending|orders"
    r"|deposits|oil|crude|gold|copper|barrels?)"
)
_GOES_DOWN = (
    r"(?:fell|sank|sunk|sinks?|crash(?:ed|es)?|collaps(?:ed|es)|plung(?:ed|es)|tumbled|slid|rocketed"
    r"|soared|slipped|dropped|dived)"
)
_FALLEN = (
    "fell sank sunk sink sinks crash crashed crashes collapsed collapses plunged plunges tumbled slid rocketed soared"
    " slipped dropped dived"
)
_AGREED = (
    r"(?:trials?|cases?|talks|negotiations|cease-?fires?|truces?|deals?|agreements?|accords?|governments?"
    r"|regimes?|coalitions?|econom(?:y|ies)|banks?|company|companies|firms?|process|court[ -]martial"
    r"|prosecution|bids?|plans?|marriage|alliance|merger|takeover|union|empire|administration|cabinet"
    r"|dynasty|monarchy|dictatorship|communism|party|campaign|server|website|network|computers?)"
)
_OF_IT = (
    r"(?:,? which)?(?: (?:in|of|on|for|at|with|between|over|against|to|by) (?:[\w'’-]{1,16} ){0,6}?[\w'’-]{2,16})?"
    r"(?: (?:had|have|has|all|also|sharply|again|suddenly|later|first|then|nearly|almost))?"
)
"""What stands between a noun and its verb: "shares of the brewer sank"."""

FIGURES_OF_MONEY: Sequence[tuple[str, str]] = (
    (
        "fire fires",
        r"\b(fires?) (?:sales?|drills?|alarms?|safety|codes?|hydrants?|season|hazards?|insurance|escapes?"
        r"|power|extinguishers?)\b",
    ),
    (
        "flood floods flooded flooding",
        r"\b(floods? of (?!water|mud|floodwater|the|1[6-9]|20|rain|sewage|sludge)[a-z-]{3,}|flood(?:ed|ing"
        r"|s) (?:the (?:[a-z]{3,12} )?(?:markets?|airwaves|streets with)|(?:with|by) "
        r"(?:[a-z-]{3,12} )?(?:calls|complaints|messages|requests|applications|letters|offers|e-?mails"
        r"|tourists|imports|donations|memories)))",
    ),
    (
        "crash crashes collapse meltdown",
        r"\b(?:stock|market|stock-market|property|housing|financial|price|economic|1929|1987) "
        r"(crash(?:es)?|collapse|meltdown)\b",
    ),
    (
        "crash",
        r"\b(crash (?:courses?|diets?|programmes?|programs?|tests?|helmets?))\b",
    ),
    (
        _FALLEN,
        rf"\b{_PRICED}{_OF_IT} ({_GOES_DOWN})\b",
    ),
    (
        _FALLEN,
        rf"\b({_GOES_DOWN}) (?:(?:by|to|from|as much as|about|nearly|more than|some|a further|another|an?) "
        r")*(?:[$£€¥#]|[\d,./]+(?: ?%| per ?cent| (?:basis )?points?| cents?| pence| million"
        r"| billion)|(?:record|two|three|four|five|six|seven|eight|nine|ten|several|new"
        r"|all-time)[ -](?:[a-z]+[ -])?(?:low|high|percent|points?|cents?))",
    ),
    (
        "fell",
        r"\b(fell (?:short|behind|silent|through|flat|apart|out of|in love|foul|on hard times|into (?:debt"
        r"|disrepair|disuse|recession)|from (?:power|grace|favou?r)))\b",
    ),
    (
        "collapse collapsed collapses collapsing crash crashed crashes fell",
        rf"\b{_AGREED}{_OF_IT} (collaps(?:ed?|es|ing)|crash(?:ed|es)?|fell)\b",
    ),
    (
        "collapsed",
        r"\b(?:trials?|case|prosecution|court[ -]martial) (?:of|against) [^.;,]{2,90}? (collapsed)\b",
    ),
    (
        "collapse crash fall",
        r"\b(collapse|crash|fall) of (?:the |an? |his |her |their "
        rf"|its )?(?:[a-z-]{{2,14}} ){{0,3}}?(?:{_AGREED}|{_PRICED})\b",
    ),
    (
        "hit struck hurt battered",
        r"\b(hit|struck|hurt|battered) (?:hard )?by (?:[a-z-]{3,12} ){0,2}?(?:profit-taking|worries|fears"
        r"|concerns|losses|sanctions|costs|rates|recession|inflation|competition|sales|demand)\b",
    ),
    (
        "explosion",
        r"\b((?:population|demographic|information|price|cambrian) explosion|explosion (?:of|in) "
        r"(?!the )(?:[a-z-]{3,12} )?(?:interest|demand|growth|popularity|prices|debt|colou?r|numbers|use"
        r"|cases))\b",
    ),
)
"""As in `figures`."""
