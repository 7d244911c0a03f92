"""Words of searches after a disaster: who looks for people, where, and how those are brought out who lived."""

SEARCHING = ("searching", "searched", "search")
"""Before "for" and people: told of the missing where rescuers do it."""
SEARCHERS = frozenset(
    "divers diver rescue rescuers rescuer lifeguards coastguard coastguards coast searchers firefighters firemen navy"
    " helicopter helicopters boats volunteers villagers sniffer paramedics mountaineers lifeboat lifeboats"
    " search-and-rescue diggers excavators".split()
)
"""First words for those who look for the missing."""
SITES = frozenset(
    "rubble debris wreckage mud snow ruins sea river lake water waters floodwaters avalanche landslide".split()
)
"""Where only the missing are looked for."""
CREWS = frozenset("passengers miners fishermen sailors hikers climbers skiers divers seamen crewmen".split()) | {
    "crew members"
}
"""Whom nobody searches for but where they are missing."""
BRINGING_OUT = ("pulled", "pulled out", "pulled up", "plucked", "dug", "dug out", "winched", "hoisted", "lifted out")
"""Said of survivors and of bodies."""
