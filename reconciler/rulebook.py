"""Every rule of every stage, in the order of the flow."""

from reconciler.concepts.rule import Rule

RULEBOOK: tuple[Rule, ...] = ()
