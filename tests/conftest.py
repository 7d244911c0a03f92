"""How properties are run: no verdict depends on how fast the machine is."""

from hypothesis import HealthCheck, settings

settings.register_profile("claimline", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True)
settings.load_profile("claimline")
