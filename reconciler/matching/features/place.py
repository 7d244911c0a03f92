"""Place: the same, one within the other, near or elsewhere."""

from reconciler.matching.features.feature import Feature, Level, among
from reconciler.matching.profile import Profile


def _shown(profile: Profile) -> str:
    return " / ".join(place.name for place in profile.places) or "no place"


PLACE: Feature[str] = Feature(
    name="place",
    compare=lambda pair: pair.relation,
    shows=_shown,
    levels=(
        Level("same", 5.0, "both in {left}", among("same")),
        Level("respelt", 4.0, "{left} and {right} may be one name respelt", among("respelt")),
        Level("near", 2.5, "{left} and {right} lie near each other", among("near")),
        Level("holds", 2.0, "of {left} and {right}, one holds the other", among("holds")),
        Level("named", 1.5, "of {left} and {right}, one text names the other's place too", among("named")),
        Level("other parts", 1.0, "{left} and {right} are other parts of one town", among("other parts")),
        Level("one name", 1.0, "{left} and {right} have one name, and may be two places", among("one name")),
        Level("same province", 1.0, "both in {left}, nothing finer told", among("same province")),
        Level("holds widely", 0.5, "of {left} and {right}, one holds the other widely", among("holds widely")),
        Level("same country", 0.5, "both in {left}, nothing finer told", among("same country")),
        Level("other name", -2.0, "{left} and {right} are other names", among("other name")),
        Level("same province, elsewhere", -3.0, "{left} and {right} are of one province", among("province elsewhere")),
        Level("same country, elsewhere", -5.0, "{left} and {right} are of one country", among("country elsewhere")),
        Level("abroad", -9.0, "{left} and {right} lie in different countries", among("abroad")),
        Level(
            "surely elsewhere", -9.0, "{left} and {right} lie in two provinces that are told", among("surely elsewhere")
        ),
        Level("namesake", -9.0, "{left} and {right} are two places of one name", among("namesake")),
    ),
)
