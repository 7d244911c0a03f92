"""Countries, states and provinces that the police and the services named in an article belong to."""

from collections.abc import Iterator, Mapping
from functools import cache

from reconciler.concepts.document import Document
from reconciler.data.names import US_STATES
from reconciler.extraction.places.votes import Province
from reconciler.extraction.scanner import Scanner

_OF_STATES = (
    "Highway Patrol",
    "State Police",
    "State Patrol",
    "State Troopers",
    "Department of Public Safety",
    "Department of Law Enforcement",
    "Bureau of Investigation",
)
"""Behind the name of an American state."""
_ENGLISH = (
    "Northumbria,Humberside,Merseyside,Thames Valley,West Midlands,West Mercia,Greater Manchester,Avon and Somerset"
    ",Devon and Cornwall,West Yorkshire,North Yorkshire,South Yorkshire,Cumbria,Lancashire,Cheshire,Derbyshire"
    ",Nottinghamshire,Lincolnshire,Leicestershire,Staffordshire,Warwickshire,Cambridgeshire,Wiltshire"
    ",Gloucestershire,Hertfordshire,Bedfordshire,Northamptonshire"
).split(",")
"""Of the English forces those that share their name with no town elsewhere."""
_BODIES: Mapping[Province, tuple[str, ...]] = {
    ("AU", "New South Wales"): ("NSW",),
    ("AU", "Northern Territory"): ("NT Police", "Northern Territory Police"),
    ("AU", "Queensland"): ("Queensland Police", "Queensland Ambulance"),
    ("AU", "South Australia"): ("SA Police", "South Australia Police", "SA Ambulance", "SAPOL"),
    ("AU", "Tasmania"): ("Tasmania Police", "Ambulance Tasmania"),
    ("AU", "Victoria"): ("Ambulance Victoria",),
    ("AU", "Western Australia"): ("WA Police", "Western Australia Police", "Western Australian Police"),
    ("CA", ""): ("RCMP", "Royal Canadian Mounted Police"),
    ("CA", "Ontario"): ("Ontario Provincial Police", "OPP"),
    ("GB", ""): ("British Transport Police", "Scotland Yard", "Crown Prosecution Service"),
    ("GB", "England"): (
        "London Fire Brigade",
        "London Ambulance Service",
        *(f"{name} {force}" for name in _ENGLISH for force in ("Police", "Constabulary")),
    ),
    ("GB", "Northern Ireland"): ("PSNI", "Police Service of Northern Ireland"),
    ("GB", "Scotland"): ("Police Scotland", "Scottish Ambulance Service", "Procurator Fiscal", "procurator fiscal"),
    ("GB", "Wales"): ("South Wales Police", "North Wales Police", "Dyfed-Powys Police", "Welsh Ambulance Service"),
    ("IE", ""): ("gardai", "Gardai", "An Garda"),
    ("ZA", ""): ("SAPS", "South African Police Service"),
}
"""Country, and state or province where there is one, to its bodies."""


SURELY = 3
"""Votes of a state's own body: as many as names that say so thrice."""


def spoken_for(document: Document) -> list[Province]:
    """Country and state of each body named, once for each of its votes; the state empty where it serves the country."""
    named = _names()
    text = document.article.text
    hits = {found for found, start, end in _scanner().find(text) if _is_whole(text, start, end)}
    told = [named[found][1] for found in sorted(hits)]
    return [province for province in told for _ in range(SURELY if province[1] else 1)]


def _is_whole(text: str, start: int, end: int) -> bool:
    return not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum())


@cache
def _names() -> tuple[tuple[str, Province], ...]:
    """Each body, in the order in which the scanner counts them."""
    return tuple(sorted(_bodies()))


def _bodies() -> Iterator[tuple[str, Province]]:
    for province, bodies in _BODIES.items():
        yield from ((body, province) for body in bodies)
    for state in US_STATES:
        yield from ((f"{state} {body}", ("US", state)) for body in _OF_STATES)


@cache
def _scanner() -> Scanner:
    return Scanner(name for name, _ in _names())
