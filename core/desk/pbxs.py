"""The PBXs that this computer knows: added, renamed, tagged, tested, greeted, forgotten."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.channel.directory import Directory
from core.desk.here import Here
from core.errors import AppError
from core.pbx.address import one_form, parse_address
from core.pbx.greeting import Greeting, greet
from core.secrets.entries import Label, OfPbx, StillThere
from core.stop import Stop
from core.store.rows import KnownPbx


@dataclass(frozen=True, slots=True)
class Added:
    """What came of adding a PBX.

    Attributes:
        known: it was there already. replaced: the Client ID that it had before, "" if it is the same.
        kept: no other login was given, so the one that it had stays.
        deleted: the Client IDs whose Client Secrets were deleted for it.
        only_here: why its Client Secret is kept for this run only, if it is.
    """

    known: bool
    replaced: str = ""
    deleted: tuple[str, ...] = ()
    only_here: AppError | None = None
    kept: bool = False


@dataclass(frozen=True, slots=True)
class KnownPbxs:
    """The PBXs of the list, with their logins, certificates and lists."""

    here: Here

    def known(self, _stop: Stop) -> tuple[KnownPbx, ...]:
        """Every PBX, the one used last first."""
        return self.here.store.pbxs.all()

    def add(self, pbx: KnownPbx, client_secret: str, _stop: Stop) -> Added:
        """Keep a PBX and its Client Secret; of one that is known already, in the place of the login before.

        Where no other is given, as for another name, the login before stays.
        """
        pbx = replace(pbx, base_url=one_form(pbx.base_url))
        before = self.here.known_pbx(pbx.base_url)
        if before is not None and not client_secret and pbx.client_id in ("", before.client_id):
            self.here.store.pbxs.remember(replace(pbx, client_id=before.client_id))
            return Added(True, kept=True)
        self.here.store.pbxs.remember(pbx)
        replaced = before.client_id if before is not None and before.client_id != pbx.client_id else ""
        if client_secret:
            kept = self.here.drawer.replace_login(pbx.base_url, pbx.client_id, client_secret)
            return Added(before is not None, replaced, kept.replaced, kept.trouble)
        return Added(before is not None, replaced, self.here.drawer.drop_other_logins(pbx.base_url, pbx.client_id))

    def rename(self, base_url: str, name: str, _stop: Stop) -> None:
        """Call a PBX by another name."""
        self.here.store.pbxs.rename(base_url, name)

    def tag(self, base_url: str, tags: Sequence[str], _stop: Stop) -> None:
        """Give a PBX these tags, in the place of those that it had."""
        self.here.store.pbxs.tag(base_url, tags)

    def forget(self, pbx: KnownPbx, _stop: Stop) -> tuple[StillThere, ...]:
        """Forget a PBX, its certificate, its lists and its Client Secrets; those that could not be deleted yet."""
        label = Label(pbx.name or pbx.base_url, "", pbx.base_url)
        left = self.here.drawer.drop_all(OfPbx(one_form(pbx.base_url)), (pbx.client_id,), label)
        left += self.here.forget_certificate(pbx.base_url)
        self.here.store.pbxs.forget(pbx.base_url)
        return left

    def test(self, pbx: KnownPbx, stop: Stop) -> str:
        """Reach a PBX, keep its lists, and return its name; errors as of `Connection.reach`."""
        reached = self.here.connection.reach(self.here.login(pbx.base_url), stop)
        told = reached.description.device_name
        self.here.store.pbxs.note_reached(pbx.base_url, pbx.client_id, told)
        self.here.store.pbxs.keep_directory(pbx.base_url, reached.directory)
        return told or reached.description.model_name

    def greet(self, base_url: str, stop: Stop) -> Greeting:
        """Whether a PBX answers from here; as of `greeting.greet`."""
        return greet(parse_address(base_url), self.here.connection.register, stop)

    def lists_of(self, base_url: str, _stop: Stop) -> Directory:
        """The lists of a PBX as they were last seen; empty ones if they never were."""
        seen = self.here.store.pbxs.directory_of(base_url)
        return seen[0] if seen else Directory()
