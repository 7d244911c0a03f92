"""Limbs and bones, by whose hurt somebody is told as injured."""

LIMBS = (
    "arm", "arms", "leg", "legs", "foot", "feet", "hand", "hands", "shoulder", "thigh", "knee", "ankle", "wrist",
    "elbow", "hip", "buttocks", "calf", "finger",
)  # fmt: skip
"""Where a shot hurts and seldom kills."""

VITAL = frozenset(
    "head face neck throat chest heart lung lungs back abdomen stomach torso side body groin pelvis skull".split()
)
"""Where a shot may kill, beside a limb or not."""

BONES = (
    "arm", "leg", "ankle", "wrist", "hip", "pelvis", "collarbone", "elbow", "nose", "jaw", "back", "neck", "rib",
    "foot", "hand", "thumb", "shin", "skull",
)  # fmt: skip
"""What somebody breaks who falls or jumps."""
OF_THE_BODY = VITAL.union(LIMBS, ("ribs", "ear", "eye", "cheek", "jaw", "forearm", "shin", "pelvis", "spine"))
"""Where somebody is hit."""
