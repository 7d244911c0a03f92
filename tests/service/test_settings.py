"""Settings out of the environment are checked before anything is opened."""

import pytest

from service.errors import NotValid
from service.settings import PREFIX, Settings, load_settings


@pytest.mark.parametrize(
    ("name", "told", "way_out"),
    [
        ("PORT", "abc", "a whole number from 0 to 65535"),
        ("PORT", "99999", "a whole number from 0 to 65535"),
        ("PORT", "-1", "a whole number from 0 to 65535"),
        ("WORKERS", "0", "a whole number from 1"),
        ("ARTICLE_LIMIT", "0", "a whole number of bytes from 1"),
        ("LOCK_TIMEOUT", "-1", "a number of seconds from 0 to 86400"),
        ("LOCK_TIMEOUT", "nan", "a number of seconds from 0 to 86400"),
        ("LOCK_TIMEOUT", "inf", "a number of seconds from 0 to 86400"),
        ("HOST", "", "an address, such as 127.0.0.1"),
    ],
)
def test_a_setting_that_cannot_be_used_is_told_with_its_value_and_the_way_out(
    name: str, told: str, way_out: str
) -> None:
    with pytest.raises(NotValid) as refused:
        load_settings({PREFIX + name: told})

    assert refused.value.detail == f"CLAIMLINE_{name}={told!r} cannot be used: set it to {way_out}, or leave it out"


def test_an_empty_host_is_refused_on_the_command_line_too() -> None:
    with pytest.raises(NotValid, match="CLAIMLINE_HOST='' cannot be used"):
        load_settings({}, host="")


def test_a_flag_goes_before_the_environment_and_the_environment_before_what_is_set_here() -> None:
    environment = {"CLAIMLINE_PORT": "9000", "CLAIMLINE_WORKERS": "2"}

    assert load_settings(environment, port=9100, workers=None) == Settings(port=9100, workers=2)
