"""Starts the real program again and again at the price of a fork: everything is imported, nothing has run.

A line of JSON on standard input is one start: `{"argv": [...], "env": {...}}`. It answers with the process id, and
with the exit status when that process has ended (a negative one for a signal). The looks after an unclear outcome
come quickly here: nothing on a loopback PBX is carried out late.
"""

import json
import os
import sys


def main() -> None:
    # What a run would import, so that a kill falls into its work and not into its imports.
    import core.command.send
    import core.command.sending
    import core.delivery.delivery
    import core.pbx.client
    import main as program

    core.delivery.delivery.PAUSES_S = (0.0, 0.02, 0.02, 0.02)
    for line in sys.stdin:
        start = json.loads(line)
        child = os.fork()
        if child == 0:
            os.environ.update(start["env"])
            quiet = os.open(os.devnull, os.O_WRONLY)
            os.dup2(quiet, 1)
            os.dup2(quiet, 2)
            status = 70
            try:
                status = program.main(start["argv"]) or 0
            except SystemExit as ended:
                status = int(ended.code or 0)
            finally:
                os._exit(status)
        answer(str(child))
        _, ended_with = os.waitpid(child, 0)
        answer(str(os.waitstatus_to_exitcode(ended_with)))


def answer(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
    main()
