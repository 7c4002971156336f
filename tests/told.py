"""Has a worker hand on what somebody is told of a test: how it ended, and of set-up and clean-up a failure alone."""

import pytest
from _pytest.runner import runtestprotocol


class Told:
    """A plug-in of workers: two thirds of what they handed on was that a set-up or a clean-up had passed.

    Nobody is shown that, and handing it on cost a test that needs a millisecond another one.
    """

    @pytest.hookimpl
    def pytest_runtest_protocol(self, item: pytest.Item, nextitem: pytest.Item | None) -> bool:
        hook = item.ihook
        hook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
        for report in runtestprotocol(item, log=False, nextitem=nextitem):
            if report.when == "call" or not report.passed:
                hook.pytest_runtest_logreport(report=report)
        hook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
        return True


def is_all_that_is_asked(config: pytest.Config) -> bool:
    """Whether this is a worker, and nobody asked for the time of set-ups and clean-ups."""
    return (
        hasattr(config, "workerinput") and config.getoption("durations") is None and not config.getoption("xmlpath")
    )
