"""Place: the same, one within the other, near or elsewhere."""

from reconciler.matching.features.feature import Feature, Level
from reconciler.matching.profile import Profile


def _shown(profile: Profile) -> str:
    return " / ".join(place.name for place in profile.places) or "no place"


PLACE: Feature[str] = Feature(
    name="place",
    compare=lambda pair: pair.relation,
    shows=_shown,
    levels=(
        Level("same", 5.0, "both in {left}", "same"),
        Level("respelt", 4.0, "{left} and {right} may be one name respelt", "respelt"),
        Level("near", 2.5, "{left} and {right} lie near each other", "near"),
        Level("holds", 2.0, "of {left} and {right}, one holds the other", "holds"),
        Level("named", 1.5, "of {left} and {right}, one text names the other's place too", "named"),
        Level("other parts", 1.0, "{left} and {right} are other parts of one town", "other parts"),
        Level("one name", 1.0, "{left} and {right} have one name, and may be two places", "one name"),
        Level("same province", 1.0, "both in {left}, nothing finer told", "same province"),
        Level("holds widely", 0.5, "of {left} and {right}, one holds the other widely", "holds widely"),
        Level("same country", 0.5, "both in {left}, nothing finer told", "same country"),
        Level("other name", -2.0, "{left} and {right} are other names", "other name"),
        Level("same province, elsewhere", -3.0, "{left} and {right} are of one province", "province elsewhere"),
        Level("same country, elsewhere", -5.0, "{left} and {right} are of one country", "country elsewhere"),
        Level("abroad", -9.0, "{left} and {right} lie in different countries", "abroad"),
        Level("surely elsewhere", -9.0, "{left} and {right} lie in two provinces that are told", "surely elsewhere"),
        Level("namesake", -9.0, "{left} and {right} are two places of one name", "namesake"),
    ),
)
