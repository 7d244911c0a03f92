"""The table of features, as evidence lists them: what is quickly asked comes before what is slowly compared."""

from typing import Any

from reconciler.matching.features.event_time import (
    ABOUT_WHEN,
    BOTH_UNDATED,
    DERIVED_TIME,
    EVENT_TIME,
    FOLLOWED_TIME,
    TIME_OF_THE_DAY,
    UNDATED,
)
from reconciler.matching.features.event_type import TYPE
from reconciler.matching.features.feature import Feature
from reconciler.matching.features.figures import GROUP, INJURED, KILLED
from reconciler.matching.features.further import FURTHER
from reconciler.matching.features.particulars import AGES, SITES, STREETS
from reconciler.matching.features.people import HOUSE_NAMES, NAMES, NAMES_APART, PEOPLE
from reconciler.matching.features.place import PLACE
from reconciler.matching.features.publication import OUTLET, PUBLICATION
from reconciler.matching.features.series import SERIES
from reconciler.matching.features.storm import STORM
from reconciler.matching.features.unplaced import UNPLACED
from reconciler.matching.features.victim import VICTIM
from reconciler.matching.features.wording import HOUSE_WORDING, WORDING, WORDING_APART

FEATURES: tuple[Feature[Any], ...] = (
    EVENT_TIME,
    FOLLOWED_TIME,
    DERIVED_TIME,
    TIME_OF_THE_DAY,
    ABOUT_WHEN,
    UNDATED,
    BOTH_UNDATED,
    PLACE,
    TYPE,
    SERIES,
    FURTHER,
    STORM,
    SITES,
    STREETS,
    AGES,
    KILLED,
    INJURED,
    VICTIM,
    NAMES,
    HOUSE_NAMES,
    NAMES_APART,
    PEOPLE,
    GROUP,
    UNPLACED,
    WORDING,
    HOUSE_WORDING,
    WORDING_APART,
    OUTLET,
    PUBLICATION,
)
