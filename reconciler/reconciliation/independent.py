"""How many independent voices stand behind a figure, at least and at most."""

from collections.abc import Sequence

from reconciler.concepts.figure import Voices
from reconciler.reconciliation.allowed import allowed, shared
from reconciler.reconciliation.compare import Context
from reconciler.reconciliation.told import Told, Voice, stood_behind


def independent(claims: Sequence[Told], context: Context) -> Voices:
    """How many independent voices stand behind the current `claims`.

    Named speakers count one each; a text without any source counts through its origin, background without one not at
    all; sources without a name may be one of the others, or each its own. Who denies a figure does not stand behind it.
    """
    heard = [(one, context.voices[one.key]) for one in claims if stood_behind(one)]
    named = {voice.key for _, voice in heard if voice.kind == "named"}
    unnamed = {(voice.key, one.origin) for one, voice in heard if voice.kind == "unnamed"}
    own = _own(heard)
    sure = len(named) + len(own)
    return Voices(at_least=max(sure, 1 if unnamed else 0), at_most=sure + len(unnamed))


def _own(heard: Sequence[tuple[Told, Voice]]) -> set[str]:
    """Texts that speak for themselves: an outlet's own word counts once for all the copies of its text."""
    sourced = [one for one, voice in heard if voice.kind != "own"]
    plain = [(one, voice) for one, voice in heard if voice.kind == "own" and one.attribution is None]
    quoted = {voice.key for one, voice in heard if voice.kind == "own" and one.attribution is not None}
    backed = {one.origin for one, _ in plain if any(_backs(source, one) for source in sourced)}
    told = {one.origin for one, _ in plain if one.report.kind != "background"}
    return (told - backed) | (quoted - {voice.key for _, voice in plain})


def _backs(source: Told, one: Told) -> bool:
    """The text's own telling rests on the source that it gives: their numbers can be one."""
    if source.origin != one.origin or (source.claim.quantity.hedge == "vague") != (one.claim.quantity.hedge == "vague"):
        return False
    return shared(allowed(source), allowed(one)) is not None
