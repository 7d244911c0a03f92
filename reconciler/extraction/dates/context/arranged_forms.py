"""Present forms of verbs: those that news uses of what is arranged, and those of what is so."""

THIRD_PERSON = frozenset(
    "hears gathers hosts visits votes decides chooses elects addresses testifies debates considers releases"
    " publishes unveils launches kicks tours heads goes delivers presents convenes reconvenes holds tackles"
    " welcomes swears lapses flies continues closes marks comes adjourns recesses"
    " marries runs shuts sits speaks joins rejoins undergoes ratifies inaugurates enters"
    " sails reaches lands docks trains practices competes rehearses departs graduates swims wraps"
    " learns undocks undertakes embarks resigns celebrates commemorates attends assumes vacates weds becomes"
    " succeeds".split()
)
"""What somebody does on a day to come; some are nouns of many as well."""
NO_NOUNS = THIRD_PERSON - frozenset(
    "gathers hosts visits votes addresses debates releases launches kicks tours heads delivers presents holds lapses"
    " flies closes marks runs shuts sails lands docks trains practices swims wraps".split()
)
"""The others: verbs behind "and" too."""

THEIR_FORMS = frozenset(
    "vote host visit gather play take hear decide choose elect fly travel head debate consider hold go face meet"
    " open close begin end return publish release present launch come"
    " marry wed pick confer run follow give adjourn walk kick enter train practice practise perform speak testify"
    " compete rehearse appear welcome tackle graduate sail swim join rejoin mark observe celebrate honor honour".split()
)
"""The same of many, of us and of you: a verb where such a subject stands before it."""

STATES = frozenset(
    "accounts acknowledges adds admits affects agrees allows always amounts appears applies argues backs bans"
    " becomes begins believes belongs calls carries causes cites claims comes concedes connects considers contains"
    " controls costs covers dates denies describes divides does doubts employs explains expresses fears features"
    " feels finds focuses follows gets gives goes handles happens has hears helps hopes houses includes insists"
    " involves is keeps knows leads leaves lies likes limits links lives looks loves maintains makes means measures"
    " monitors needs notes offers operates opposes overlooks oversees owes owns plays points produces prohibits"
    " provides publishes ranges recalls regrets regulates remains remembers represents requires results rises runs s"
    " says seeks seems sees sells separates serves shows specializes stands starts stems suffers suggests supplies"
    " supports tells thinks tracks trades understands uses wants was wears works writes".split()
)
"""Behind "he" and "she" these tell what is so, or what was said; other present forms tell what is arranged."""
