"""Places as the ranges that they fall into are the same places."""

from hypothesis import given
from hypothesis import strategies as st

from core.routes.runs import Runs, as_runs, joined, runs

places = st.lists(st.integers(0, 30), unique=True).map(sorted)


@given(places)
def test_runs_are_the_places_that_they_were_made_of(chosen: list[int]) -> None:
    made = as_runs(chosen)
    assert list(made) == chosen
    assert [made[at] for at in range(-len(chosen), len(chosen))] == chosen * 2
    assert [place for run in runs(made) for place in run] == chosen
    assert list(Runs(runs(chosen))[1:]) == chosen[1:]


@given(st.lists(st.builds(range, st.integers(0, 30), st.integers(0, 30))))
def test_joined_ranges_are_every_place_once(ranges: list[range]) -> None:
    made = joined(ranges)
    assert list(made) == sorted({place for each in ranges for place in each})
    assert all(run for run in runs(made))


def test_two_thirds_of_100_000_rows_are_few_ranges_where_they_lie_together() -> None:
    assert isinstance(as_runs([*range(33_000), *range(66_000, 100_000)]), Runs)
