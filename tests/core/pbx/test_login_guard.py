"""T5: this computer is never locked out by what no person asked for, over all processes and starts."""

import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from core.pbx.address import parse_address
from core.pbx.client import PbxClient
from core.pbx.errors import LoginRefused, LoginWithheld, Unreachable
from core.pbx.login_guard import LoginGuard, Pair
from core.pbx.wire import Limits
from core.stop import Stop
from core.store.database import Connection, Database, StoreUnusable
from core.store.refused_logins import StoredRefusals
from tests.scripted_pbx import ScriptedPbx

WRONG = "wrong-secret-of-a-test"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "channels.sqlite"


def started(path: Path) -> LoginGuard:
    """The guard of a process that starts now."""
    return LoginGuard(StoredRefusals(Database(path)))


def log_in(pbx: ScriptedPbx, guard: LoginGuard, secret: str = WRONG) -> None:
    client = PbxClient(parse_address(pbx.base_url), pbx.client_id, secret, guard=guard)
    client.information(Stop())
    client.close()


def sent(pbx: ScriptedPbx) -> int:
    return sum(request.path.endswith("get_token") for request in pbx.requests)


def test_t5_five_starts_with_a_changed_secret_send_it_once(pbx: ScriptedPbx, path: Path) -> None:
    with pytest.raises(LoginRefused):
        log_in(pbx, started(path))
    for _ in range(5):
        with pytest.raises(LoginWithheld, match="has already refused this Client ID and Client Secret"):
            log_in(pbx, started(path))
    assert sent(pbx) == 1
    assert not pbx.logins.blocked


class Full(Database):
    """Can be read, and takes nothing while it is full."""

    is_full = True

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        with super().transaction() as database:
            before = database.total_changes
            yield database
            if self.is_full and database.total_changes > before:
                raise StoreUnusable("There is no room left on the disk.")


@pytest.mark.parametrize("can_be_read", [True, False])
def test_t5_a_refused_pair_is_not_sent_again_where_the_disk_has_no_room_to_note_it(
    pbx: ScriptedPbx, path: Path, can_be_read: bool
) -> None:
    (path.parent.parent / "no folder").touch()
    guard = LoginGuard(
        StoredRefusals(Full(path) if can_be_read else Database(path.parent.parent / "no folder" / "x"))
    )
    with pytest.raises(LoginRefused):
        log_in(pbx, guard)
    for _ in range(5):
        with pytest.raises(LoginWithheld, match="has already refused this Client ID and Client Secret"):
            log_in(pbx, guard)
    for number in range(3):
        with pytest.raises(LoginRefused):
            log_in(pbx, guard, f"{WRONG}-{number}")
    with pytest.raises(LoginWithheld, match="at five the PBX blocks"):
        log_in(pbx, guard, f"{WRONG}-4")
    assert sent(pbx) == 4
    assert not pbx.logins.blocked


def test_t5_what_the_pbx_took_is_forgiven_also_where_the_disk_has_no_room_to_note_that(
    pbx: ScriptedPbx, path: Path
) -> None:
    database, right = Full(path), pbx.client_secret
    guard = LoginGuard(StoredRefusals(database))
    pbx.logins._credentials = (pbx.client_id, "changed")
    database.is_full = False
    with pytest.raises(LoginRefused):
        log_in(pbx, guard, right)
    database.is_full = True
    pbx.logins._credentials = (pbx.client_id, right)
    guard.pressed(parse_address(pbx.base_url))
    log_in(pbx, guard, right)
    log_in(pbx, guard, right)
    with pytest.raises(LoginRefused, match="Failed logins from here: 1"):
        log_in(pbx, guard)


def test_t5_once_the_disk_has_room_again_what_other_processes_note_counts_as_well(
    pbx: ScriptedPbx, path: Path
) -> None:
    database, right = Full(path), pbx.client_secret
    database.is_full = False
    guard = LoginGuard(StoredRefusals(database))
    with pytest.raises(LoginRefused):
        log_in(pbx, guard)
    database.is_full = True
    log_in(pbx, guard, right)  # which cannot be noted
    database.is_full = False
    with pytest.raises(LoginRefused, match="Failed logins from here: 1"):
        log_in(pbx, guard)
    for number in range(3):
        with pytest.raises(LoginRefused):
            log_in(pbx, started(path), f"{WRONG}-{number}")
    with pytest.raises(LoginWithheld, match="at five the PBX blocks"):
        log_in(pbx, guard, f"{WRONG}-4")
    assert not pbx.logins.blocked


def test_t5_a_pbx_under_other_names_of_this_computer_is_the_same_one(pbx: ScriptedPbx, path: Path) -> None:
    with pytest.raises(LoginRefused):
        log_in(pbx, started(path))
    port = parse_address(pbx.base_url).port
    for host in ("localhost", "127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "LOCALHOST."):
        client = PbxClient(parse_address(f"http://{host}:{port}"), pbx.client_id, WRONG, guard=started(path))
        with pytest.raises(LoginWithheld, match="has already refused this Client ID and Client Secret"):
            client.information(Stop())
    assert sent(pbx) == 1


def test_t5_a_press_sends_the_same_pair_again_once(pbx: ScriptedPbx, path: Path) -> None:
    with pytest.raises(LoginRefused):
        log_in(pbx, started(path))
    guard = started(path)
    guard.pressed(parse_address(pbx.base_url))
    with pytest.raises(LoginRefused) as caught:
        log_in(pbx, guard)
    assert not isinstance(caught.value, LoginWithheld)
    with pytest.raises(LoginWithheld):
        log_in(pbx, guard)
    assert sent(pbx) == 2


def test_t5_a_press_after_the_administrator_mended_it_reaches_the_pbx_and_all_is_forgiven(
    pbx: ScriptedPbx, path: Path
) -> None:
    guard = started(path)
    right = pbx.client_secret
    pbx.logins._credentials = (pbx.client_id, "changed")
    with pytest.raises(LoginRefused):
        log_in(pbx, guard, right)
    pbx.logins._credentials = (pbx.client_id, right)
    guard.pressed(parse_address(pbx.base_url))
    log_in(pbx, guard, right)
    log_in(pbx, started(path), right)
    assert StoredRefusals(Database(path)).in_a_row(parse_address(pbx.base_url).counted_as) == 0


def test_t5_the_fifth_is_sent_only_when_a_person_insists(pbx: ScriptedPbx, path: Path) -> None:
    address = parse_address(pbx.base_url)
    for number in range(4):
        with pytest.raises(LoginRefused):
            log_in(pbx, started(path), f"{WRONG}-{number}")
    guard = started(path)
    guard.pressed(address)
    with pytest.raises(LoginWithheld, match="was not sent: 4 in a row failed") as caught:
        log_in(pbx, guard, pbx.client_secret)
    assert "start it again" not in caught.value.message
    assert sent(pbx) == 4
    guard.insisted(address)
    log_in(pbx, guard, pbx.client_secret)
    assert sent(pbx) == 5


def test_t5_eight_at_once_send_a_wrong_pair_once(pbx: ScriptedPbx, path: Path) -> None:
    refusals = [started(path) for _ in range(8)]
    withheld: list[bool] = []

    def work(guard: LoginGuard) -> None:
        try:
            log_in(pbx, guard)
        except LoginRefused as error:
            withheld.append(isinstance(error, LoginWithheld))

    threads = [threading.Thread(target=work, args=(guard,)) for guard in refusals]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert sorted(withheld) == [False] + [True] * 7
    assert sent(pbx) == 1


def test_t5_another_process_waits_for_a_login_under_way(path: Path) -> None:
    pair = Pair("https://192.0.2.7", "id", WRONG)
    code = (
        "import sys; from pathlib import Path; from core.store.database import Database\n"
        "from core.store.refused_logins import StoredRefusals; from core.pbx.login_guard import Pair\n"
        "from core.stop import Stop\n"
        "refusals = StoredRefusals(Database(Path(sys.argv[1])))\n"
        "print('waits', flush=True)\n"
        f"with refusals.alone({pair.origin!r}, Stop()): print(refusals.of(Pair({pair.origin!r}, 'id', {WRONG!r})))\n"
    )
    root = Path(__file__).parents[3]
    with started(path).login(pair, Stop()) as login:
        other = subprocess.Popen([sys.executable, "-c", code, str(path)], cwd=root, stdout=subprocess.PIPE, text=True)
        assert other.stdout is not None
        assert other.stdout.readline() == "waits\n"
        login.refused()
    assert other.communicate(timeout=30)[0] == "1\n"


def test_t5_neither_secret_nor_id_stands_in_the_store(pbx: ScriptedPbx, path: Path) -> None:
    with pytest.raises(LoginRefused):
        log_in(pbx, started(path))
    content = b"".join(file.read_bytes() for file in path.parent.rglob("*") if file.is_file())
    assert WRONG.encode() not in content
    assert pbx.client_id.encode() not in content


def test_t5_a_salt_that_is_damaged_keeps_nobody_from_logging_in_and_what_is_refused_then_counts(
    path: Path,
) -> None:
    refusals = StoredRefusals(Database(path))
    refusals.add(Pair("https://pbx", "id", "first"))
    with Database(path).transaction() as database:
        database.execute("UPDATE refused_login SET salt = 'no hex'")
    pair = Pair("https://pbx", "id", "second")
    assert (refusals.of(pair), refusals.in_a_row("https://pbx")) == (0, 1)
    refusals.add(pair)
    assert (refusals.of(pair), refusals.in_a_row("https://pbx")) == (1, 2)


def test_t5_another_port_of_the_pbx_is_the_same_pbx(path: Path) -> None:
    guard = started(path)
    for port in range(8088, 8092):
        origin = parse_address(f"https://pbx.example:{port}").counted_as
        with guard.login(Pair(origin, "id", f"x{port}"), Stop()) as login:
            login.refused()
    with pytest.raises(LoginWithheld, match="4 in a row"):
        guard.login(Pair(parse_address("https://pbx.example").counted_as, "id", "right"), Stop()).__enter__()


def test_t5_a_login_that_nobody_answered_may_have_been_refused_and_counts_for_an_hour(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pair = Pair("pbx.example", "id", "secret")
    for _ in range(4):
        with started(path).login(pair, Stop()):
            pass  # the cable, or kill -9
    with pytest.raises(LoginWithheld, match="failed or were not answered"):
        started(path).login(pair, Stop()).__enter__()
    later = time.time() + 3601
    monkeypatch.setattr(time, "time", lambda: later)
    with started(path).login(pair, Stop()) as login:
        login.answered()
    assert StoredRefusals(Database(path)).in_a_row("pbx.example") == 0
    assert StoredRefusals(Database(path)).of(pair) == 0


def test_t5_a_pbx_that_hangs_at_the_login_counts_and_one_that_is_none_does_not(path: Path) -> None:
    guard = started(path)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = parse_address(f"http://127.0.0.1:{silent.getsockname()[1]}")
        with pytest.raises(Unreachable):
            PbxClient(address, "id", "secret", limits=Limits(1, 0.1, 0.2), guard=guard).information(Stop())
        assert StoredRefusals(Database(path)).in_a_row(address.counted_as) == 1
    with pytest.raises(Unreachable):
        PbxClient(address, "id", "secret", guard=guard).information(Stop())
    assert StoredRefusals(Database(path)).in_a_row(address.counted_as) == 1, "nothing was sent"


def test_t5_a_process_that_is_killed_while_it_notes_a_refusal_leaves_it_counted(path: Path) -> None:
    class Killed(Database):
        """Ends with the first transaction that it is let to end; of those behind it nothing reaches the disk."""

        left = 99

        @contextmanager
        def transaction(self) -> Iterator[Connection]:
            if not self.left:
                raise StoreUnusable("killed")
            self.left -= 1
            with super().transaction() as database:
                yield database

    database, pair = Killed(path), Pair("pbx.example", "id", WRONG)
    with LoginGuard(StoredRefusals(database)).login(pair, Stop()) as login:
        database.left = 1
        login.refused()
    assert StoredRefusals(Database(path)).in_a_row(pair.origin) == 1
    assert StoredRefusals(Database(path)).of(pair) == 1


def test_the_folder_of_locks_is_looked_through_once_for_many_pbxs(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Path] = []
    monkeypatch.setattr("core.store.refused_logins.private_folder", seen.append)
    refusals = StoredRefusals(Database(path))
    (path.parent / "locks").mkdir(parents=True)
    for place in range(3):
        with refusals.alone(f"pbx{place}.example", Stop()):
            pass
    assert seen == [path.parent, path.parent / "locks"]
