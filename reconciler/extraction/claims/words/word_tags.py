"""Tags of the words that hold a sentence together: articles, counts, verbs of being, prepositions, units."""

from collections.abc import Mapping

TAGS: Mapping[str, str] = {
    "a": "a|an",
    "D": "the|that same|this same|this|these|those|its|their|our|my|your|all|all the|all of the",
    "c": "a couple|a couple of|a few|several|few|a handful of|a handful|dozens|scores|hundreds|tens|thousands"
    "|millions|many|numerous|a number of|an unknown number of|an undetermined number of|an unspecified number of"
    "|an undisclosed number of|a large number of|large numbers of|a small number of|a group of|various"
    "|no|none|nobody|no one|no-one|both|half a dozen|a half-dozen|half-dozen|two-dozen|three-dozen|four-dozen"
    "|half a million|half-a-million|half million|a quarter of a million|quarter of a million"
    "|a dozen|dozens of|scores of|hundreds of|tens of|thousands of|tens of thousands of|hundreds of thousands of"
    "|some of|a pair of|none of|zero|tens of thousands|hundreds of thousands|neither|several dozen|a trio of"
    "|as many|not a single|not one|not one of"
    "|a few dozen|several hundred|a few hundred|several thousand|a few thousand",
    "e": "other|another|additional|further|more|other of the|a second|a third|a fourth|a fifth"
    "|a sixth|a seventh|an eighth|a ninth|a tenth",
    "E": "others",
    "H": "he|she|him|himself|herself|themselves|self|he'd|she'd",
    "T": "they|them|we|us|they'd",
    "n": "not|never|no longer|without|nor|nor was|nor were",
    "b": "is|are|was|were|be|been|being|am|remain|remained|remains|lay|lie|became|continue to be|continued to be"
    "|continues to be|ended up|turned out to be|identified as|named as|could only be"
    "|listed as being|listed as|described as being|determined to be|found to be",
    "v": "has|have|had|having|has since|have since|had since",
    "A": "one by one|also|then|now|already|still|each|even|again|soon|instead|so far|nearby|together|alone"
    "|critically|elsewhere|once again|either|meanwhile|however|afterwards|afterward|thereafter|otherwise|moreover"
    "|furthermore|nonetheless|nevertheless|likewise|indeed|thus|hence|nationwide|statewide|countrywide|citywide",
    "m": "could|may|might|would|will|can|should|must|shall|cannot",
    "g": "got|get|gets|getting",
    "F": "feared|believed|presumed|thought|reported|said to be|reported to be|feared to be|believed to be"
    "|thought to be|presumed to be|reportedly|allegedly|presumably|possibly|probably|likely|supposedly",
    "f": "known to have|confirmed to have|found to have|understood to have|said to have|reported to have"
    "|believed to have|feared to have|thought to have|alleged to have"
    "|presumed to have|suspected to have",
    "L": "winched|hoisted|carried out|pulled out|pulled up|brought out|brought up|dug out|lifted out|fished out"
    "|pull|pulled|pulling|pluck|plucked|dug|brought|leave|leaves|left|leaving|hold|holds|held|holding|take|takes|took"
    "|taken|taking|find|finds|found|finding|discovered|located|drive|drives|drove|driven|driving|force|forces|forced"
    "|forcing|roasted|roasting|charred|keep|keeps|kept|keeping|shot|beat|beaten",
    "w": "ago|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august"
    "|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|today|yesterday"
    "|tonight|overnight|earlier|later|late|early|last|this morning|this afternoon|this evening|last night",
    "i": "including|among them|included|include|includes|among whom|comprise|comprises|comprised|comprising",
    "&": "and|or|plus|but|as well as|along with|together with|in addition to|alongside",
    "r": "who|whom|whose",
    "!": "which|that",
    "/": "of|loyal to|allied with|allied to|belonging to|affiliated with|linked to",
    "y": "by",
    "t": "to",
    "X": "with|w /",
    "U": "suffer|suffers|suffered|suffering|sustain|sustained|sustaining|sustains|received|receiving|treated for"
    "|bleeding from",
    "J": "gunshot wound|gunshot wounds|gun shot wound|gun shot wounds|bullet wound|bullet wounds",
    "j": "age|aged|ages|ranging in age from|ranging in ages from|range in age from|ages ranging from",
    "R": "jr|sr|ii|iii|iv",
    "V": "survived|survive|survives|no survivors",
    "^": "rose|rises|risen|rising|climbed|climbs|jumped|increased|grew|grown|reached|reaches|stands|stood|raised"
    "|raising|revised|corrected|amended|lowered|fell|dropped|passed|exceeded|surpassed|topped|crossed"
    "|crosses|touched|went up|gone up|goes up|put at|climb|bringing|brings|bring"
    "|updated|mounted|lowering|revising",
    "o": "is critical of|are critical of|was critical of|were critical of|is critical to|are critical to"
    "|was critical to|were critical to|death threat|death threats|death squad|death squads|death penalty"
    "|death row|death certificate|death certificates|death sentence|death sentences|shot down|shot up|shots fired"
    "|shot out|played dead|plays dead|playing dead|play dead|how many|however many|however few|so many|too many"
    "|that many|rescue 1122|hq|hqs"
    "|executed peacefully|executed calmly|executed smoothly|executed perfectly|executed flawlessly"
    "|executed badly|executed poorly|executed well|executed brilliantly|executed successfully|generally executed"
    "|well executed|poorly executed|badly executed|perfectly executed|brilliantly executed"
    "|million dollar|billion dollar|thousand dollar"
    "|court of justice|ministry of justice|department of justice|palace of justice"
    "|passenger train|passenger trains|passenger plane|passenger planes"
    "|passenger jet|passenger jets|passenger bus|passenger buses"
    "|passenger ferry|passenger ferries|passenger ship|passenger ships"
    "|passenger boat|passenger boats|passenger vessel|passenger vessels"
    "|passenger aircraft|passenger airliner|passenger airliners|passenger liner"
    "|passenger coach|passenger coaches|passenger van|passenger vans"
    "|search and rescue|search-and-rescue|in general|free agent|free agents|injured reserve|injured list"
    "|merchant ship|merchant ships|merchant vessel|merchant vessels|merchant convoy|merchant convoys|merchant fleet"
    "|what appeared to be|what appears to be|what looked like|what looks like|what is believed to be"
    "|what was believed to be|what police say was|what police said was|what police described as"
    "|treated by police|treated by the police|treated by detectives|treated by investigators|treated by officers",
    "C": "cpi ( maoist )|cpi-maoist|cpi ( ml )",
    "9": "year old|years old|year olds|years of age|yr old|yrs old|year-old|year-olds|years-old|month-old"
    "|month old|months old|- year - old|- year - olds|- month - old|- month - olds",
    "z": "it|there|itself|what|so|such|nothing|something|everything|i",
    "h": "her|his",
    "*": "hit|struck|grazed|hitting|striking|hits|strikes|strike",
    "O": "hospital|hospitals|er|emergency room|trauma center|clinic|medical center|burn center|emergency rooms"
    "|trauma centers|clinics|medical centers",
    "l": "transported|conveyed|self-transported|rushed|flown|airlifted|transferred|admitted|sent|carried|listed"
    "|life-flighted|medevaced|flown out",
    "Z": "when|while|as|because|if|until|than|after|before|since|once|though|although|whether|where",
    "x": "in|on|at|from|near|during|into|for|outside|inside|against|between|through|under|amid|across|over|within"
    "|toward|towards|around|behind|following|aboard|onto|off|among|besides|apart from|aside from",
    "B": "body|bodies|corpse|corpses|remains of",
    "S": "say|tell|report that|confirm|announce|said|says|told|added|confirmed|reported that|announced|according to"
    "|mourn|mourns|remember|remembers|recall|recalls|identify|identifies|id|ids|grieve|grieves",
    "u": "percent|%|per cent|percentage|years|year|months|month|weeks|week|days|day|hours|hour|minutes|minute|seconds"
    "|dollars|pounds|kilograms|kilometers|kilometres|kilometer|miles|mile|feet|meters|metres|yards|inches|times|shots"
    "|rounds|million|billion|blocks|block|p.m.|a.m.|pm|am.|pm.|colones|pesos|tons|kg|km|mm|caliber|calibre|dead end",
}
