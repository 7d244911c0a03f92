"""Patterns of what somebody is responsible for, and of saying that one's own did it."""

from reconciler.extraction.happenings import DEED

HAS = (
    r"(?: (?:has|have|had|later|quickly|also|swiftly|since|reportedly|immediately|promptly|officially|subsequently"
    r"|initially|first|repeatedly|strongly|vehemently|flatly|categorically"
    r"|today|yesterday|(?:on |late )?[A-Z][a-z]{2,5}day)){0,2}"
)
CLAIMS = (
    r"(?:(?:claim(?:ed|s|ing)|took|taken|accepted|accepts|acknowledged|admitted) (?:the )?(?:responsibility|credit)\b"
    r"(?! for (?:(?:an?|the|many|several|some|most|two|three) )?(?:(?:string|series|number|spate|wave) )?"
    r"(?:of )?(?:the )?(?:previous|past|earlier|older|other|similar|recent [a-z]{4,12}s"
    r"|last (?:week|month|year)['’]s|numerous)\b)"
    r"|claim(?:ed|s|ing) (?:the|both|all|this|that|these|those"
    r"|(?:the )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:last|this) (?:week|month))['’]s)"
    rf" (?:\w{{2,12}} ){{0,2}}{DEED}(?! (?:was|were|is|had|has|would|could|came)\b)"
    rf"|admitted (?:to|carrying out|being behind) (?:\w{{2,12}} ){{0,2}}{DEED})"
)
SAID = (
    r"(?:said|says|tweeted|confirmed|announced|acknowledged|admitted|claimed"
    r"|told (?:the )?(?:[A-Z][A-Za-z]{1,12}(?: [A-Z][a-z]{2,12})?|reporters|journalists"
    r"|a (?:[a-z]{4,10} )?[a-z]{5,10}))"
)
ITS_OWN = (
    r"(?:it|they|(?:the|his) (?:group|movement|militia|organi[sz]ation|sect)"
    r"|an? (?:suicide )?(?:bomber|attacker|fighter|member)"
    r"(?: (?:from|of) the (?:group|movement))?"
    r"|(?:(?:one|two|three|four|five|some|\d{1,2}) of )?(?:its|their|the (?:group|movement|sect)['’]s)"
    r" (?:own |suicide )?(?:fighters|militants|men|forces|troops|jets|members|aircraft|planes|soldiers"
    r"|warplanes|units|artillery|bombers?"
    r"|attackers?|commandos|operatives))"
)
DID = (
    r"(?:(?:carried out|was behind|were behind|staged|conducted|launched|executed|perpetrated)"
    rf" (?:\w{{2,12}} ){{0,2}}{DEED}"
    r"|sent (?:the|an?|its|their) (?:\w{3,8} )?(?:bombers?|attackers?|gunmen)\b"
    r"|(?:was|were) behind (?:it|this)\b"
    rf"|(?:was|were) responsible(?: for (?:it\b|(?:\w{{2,12}} ){{0,2}}{DEED})|(?=[.,;]|$)))"
)
STRUCK = (
    r"(?:(?:bombed|struck|attacked|hit|shelled|targeted|ambushed|stormed) "
    r"|(?:planted|detonated|set off) (?:the |an? |his |her )(?:\w{2,12} ){0,2}"
    r"(?:bombs?|device|explosives?|mine|vest|belt|charge)\b)"
)
HARMING = (
    r"(?:having )?(?:fir(?:ing|ed)|shell(?:ing|ed)|shoot(?:ing)|shot|bomb(?:ing|ed)|attack(?:ing|ed)|kill(?:ing|ed)"
    r"|strik(?:ing)|struck|hitting|hit|target(?:ing|ed)|launch(?:ing|ed)|plant(?:ing|ed)|massacr(?:ing|ed)"
    r"|murder(?:ing|ed)|burn(?:ing|ed)|ambush(?:ing|ed))\b"
)
