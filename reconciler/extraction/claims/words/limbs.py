"""Limbs and bones, by whose hurt somebody is told as injured."""

LIMBS = (
    "arm", "arms", "leg", "legs", "foot", "feet", "hand", "hands", "shoulder", "thigh", "knee", "ankle", "wrist",
    "elbow", "hip", "buttocks", "calf", "finger",
)  # fmt: skip
"""Where a shot hurts and seldom kills."""

BONES = (
    "arm", "leg", "ankle", "wrist", "hip", "pelvis", "collarbone", "elbow", "nose", "jaw", "back", "neck", "rib",
    "foot", "hand", "thumb", "shin", "skull",
)  # fmt: skip
"""What somebody breaks who falls or jumps."""
