"""What a system says of a file is a sentence that every language has."""

import errno
import os
import sys

import pytest

from core.system_reasons import SAID, reason_of

CODES = ("ENOENT", "EACCES", "EPERM", "EISDIR", "ENOTDIR", "ENOSPC", "EROFS", "EDQUOT", "EIO", "EBUSY", "EEXIST")


@pytest.mark.skipif(sys.platform != "linux", reason="each system has words of its own; these are Linux's")
@pytest.mark.parametrize("name", CODES)
def test_what_the_system_says_of_a_file_is_translated(name: str) -> None:
    code = getattr(errno, name)
    assert reason_of(OSError(code, os.strerror(code))) in SAID


def test_where_it_says_nothing_something_else_is_said() -> None:
    assert reason_of(ValueError("embedded null byte"), "no name") == "no name"
