"""What stands around a reporting verb: tails of place and time, hearers, subjects behind it, things announced."""

import re

from reconciler.extraction.words import CAPITAL, FEW, TIED_PARTICLES, WEEKDAY

TAIL = re.compile(
    rf"(?:,?[ \u00a0\n](?:(?:on|late|early|late on) (?:{WEEKDAY}|\d{{1,2}} [A-Z]\w+|[A-Z]\w{{2,8}} \d{{1,2}})|{WEEKDAY}"
    r"|today|yesterday|tonight|here|also|(?:that|the same) (?:day|night|evening|morning|afternoon)"
    r"|by (?:tele)?phone|on condition of anonymity|via (?:telephone|email)"
    r"|(?:in|at|during|through|via) (?:(?:a|an|the|his|her|its|their) )?(?:[\w-]{1,20} ){0,3}?"
    r"(?:statement|interview|conference|briefing|communique|release|report|tweet|post|message|bulletin)"
    r"(?: (?:no\.? ?)?\d{1,4})?"
    r"(?: (?:(?:posted|published|released|issued|carried|broadcast|quoted|cited|sent|read|distributed|shared)"
    r" (?:late |early )?(?:on|by|in|to|via|through) (?:[\w’'-]{1,16} ){0,4}?[\w’'-]{1,16}"
    r"(?=[,.\"”]| (?:on|late|early) )"
    r"|(?:from|by) (?:its|the|his|her|their) [\w-]{1,14}(?: office| service)?(?=[,.])))?)"
    r"(?: (?:morning|afternoon|evening|night))?){1,3}",
    re.IGNORECASE,
)
HEARER = re.compile(
    r"[ \u00a0\n](?:the )?(?P<told>(?:[A-Z]\w{1,12} )?(?:Channel|News|NBC|CBS|ABC|FOX|Fox) \d{1,2}(?!\w)"
    rf"|(?!THAT\b)(?:[A-Z][\w.&'’-]{{0,20}})(?:[ \u00a0](?!(?:THAT|TODAY|AFTER|ON|IN|YESTERDAY|{FEW.upper()})\b)"
    r"[A-Z][\w.&'’-]{0,20}){0,3}|\d{1,2}[A-Z]\w{2,12}|reporters|journalists|newsmen|correspondents"
    r"|(?:a|the) (?:[a-z]{1,14} ){0,2}(?:briefing|conference|rally|meeting|court|hearing|inquest)|parliament|lawmakers"
    r"|parents|families|relatives"
    r"|(?:newspaper|magazine|broadcaster|daily|website) (?:[A-Z]\w{1,15})(?: [A-Z]\w{1,15}){0,2}"
    r"|(?:coast guard|police|press|court|inquiry|jury|authorities|investigators|officers|detectives|deputies)(?=[ .,])"
    r"|(?:this|our) (?:newspaper|paper|station|website|reporter|correspondent)"
    r"|(?:state|local|national|the|a|an) [\w ]{0,20}?"
    r"(?:agency|television|radio|newspaper|tv|media|broadcaster|channel))"
    r"(?:[ \u00a0](?:news agency|news|radio|television|newspaper|reporters|agency|service|bureau))?(?: there(?=[,.]))?"
)
ARTICLES = frozenset(("the", "a", "an", "this", "that", "no", "his", "her", "their", "its", "any", "one", "to", "and"))
TAKES_HEARER = frozenset(("told", "tell", "tells", "informed", "telling", "notified"))
PARTICIPLE = re.compile(r"(?:saying|adding|warning|confirming|claiming|denying|telling)$", re.IGNORECASE)
NO_NOUN = (
    "that|when|while|after|before|since|because|though|although|despite|with|from|about|both|there|these|those|what"
    "|during|without|including|under|over|into|until|through|between|such|some|most|many|more|only|even|last|early|late"
)
INVERTED_NEXT = re.compile(
    rf"[ \u00a0\n](?!(?i:{WEEKDAY})(?!\w))(?:(?:(?:{TIED_PARTICLES})[-'’])?{CAPITAL}"
    r"|the |a |an |local |police|officials|one |military |state "
    r"|provincial |hospital |his |her |(?:district|regional|city|rescue|health|security|emergency|interior|foreign"
    r"|fire|firefighters?|ambulance|senior|prime|chief|deputy|governor|president|mayor|minister|general|defence|defense|army|government|witness(?:es)?"
    r"|eyewitnesses|residents|villagers|doctors|medics|activists|relatives|sources|investigators|prosecutors"
    r"|authorities|spokes(?:man|woman|person)|ministry|agency|head|leader|director|commander|chair(?:man|woman)"
    r"|coordinator|secretary|superintendent|judge|coroner|rescuers|survivors)(?!\w)"
    rf"|(?!(?:{NO_NOUN})\b)[a-z]{{4,14}} (?!(?i:{WEEKDAY})(?!\w))[A-Z][a-z])"
)
"""The subject behind its verb; a day there dates the telling."""
NO_SPEAKER = re.compile(
    r"[ \u00a0\n](?:today|yesterday|tonight|that|in|on|at|by|to|towards?|for|from|with|of|about|against|into"
    r"|during|this|it|they|there|any|responsibility|earlier"
    r"|him|her|them|us|himself|herself|war"
    r"|having)(?!\w)",
    re.IGNORECASE,
)
"""Words after a verb that no speaker begins with."""
THING = re.compile(
    r"[ \u00a0\n](?:(?:about|of)[ \u00a0\n])?(?:the|an?|his|her|its|their|any|full)[ \u00a0\n]", re.IGNORECASE
)
OF_SOMEBODY = re.compile(
    r"[ \u00a0\n](?:the|an?|his|her|its|their)"
    r"(?:[ \u00a0\n](?!(?:who|whom|whose|that|which|when|where|after|before|as|and|but|while|if|because|he|she|they|it"
    r"|was|were|is|are|has|had|have)\b)[\w'’-]{1,20}){1,8}"
    r"[ \u00a0\n](?:was|were|is|are|(?:has|had|have) (?:been|died)|died)(?!\w)",
    re.IGNORECASE,
)
"""A clause without "that", which begins with an article: "confirmed a man was shot"."""
PROCLAIMED = re.compile(
    rf"[ \u00a0\n](?:(?:one|{FEW}|\d{{1,2}}|several|national|public)[ \u00a0\n]"
    r"(?:days?|weeks?|months?|mourning|holidays?)|war|victory|independence|martial law|emergency|plans|measures)(?!\w)",
    re.IGNORECASE,
)
"""What is declared or announced without an article: days of mourning, martial law."""
CLAIMING = frozenset("claimed claim claims alleged allege alleges maintained maintain maintains".split())
SAYING = frozenset("said says say told tells added adds saying telling tell".split())
"""Verbs that report a clause even where it begins with an article."""
