"""Nouns that tell whether what is dated is over or to come: results, appointments, deeds."""

from reconciler.concepts.report import EventType
from reconciler.extraction.happenings import EVERY, names, several

RESULTS = frozenset(
    "report survey prices figures data numbers statistics sales orders output exports imports inflation unemployment"
    " payrolls earnings retail jobless employment trade housing consumer producer wholesale industrial durable factory"
    " inventories deficit surplus spending income".split()
)
"""What is counted of a month once it is over."""
FORECASTS = frozenset("will would forecast forecasts expects expected outlook estimate estimates may could".split())
DELIVERIES = frozenset(
    "delivery contract contracts futures soybeans corn wheat crude gold silver copper platinum cocoa coffee sugar"
    " cotton cattle hogs".split()
)
"""What is traded now, for a month to come."""

APPOINTMENTS = frozenset("election elections ballot vote referendum runoff primary summit debate inauguration".split())
"""Nouns of what is dated long before it happens."""

AGENDAS = frozenset(
    "fixture fixtures forecast agenda schedule lineup outlook preview itinerary programme calendar docket weather"
    " probables menu".split()
)
"""With "for" and a day behind them these tell what it will bring."""

_FORESEEN: frozenset[EventType] = frozenset({"air_strike", "execution", "storm"})
"""Workers announce strikes, executions are scheduled, and storms are forecast."""
_UNFORESEEN = names(kind for kind in EVERY if kind not in _FORESEEN)
HARM = frozenset(
    "murder murders slaying slayings homicide homicides manslaughter altercation melee violence coup death deaths"
    " hijacking invasion".split()
).union(_UNFORESEEN, map(several, _UNFORESEEN))
"""Of these "the massacre of Nov. 16" tells the day; "the rejection of the March 19 vote" does not."""
DEEDS = HARM | frozenset(
    "ruling storm unrest arrest arrests resignation announcement disclosure decision defeat loss losses plunge selloff"
    " declaration statement remarks comments rejection refusal gain gains drop decline slide surge rout victory triumph"
    " protest protests".split()
)
"""Nouns of what nobody plans to tell of beforehand."""
