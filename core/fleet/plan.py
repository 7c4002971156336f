"""The plan of a fleet: for each site and channel what is to be there, read and checked before anything is sent."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from core.channel.catalog import provider
from core.channel.draft import ChannelDraft
from core.channel.names import name_key
from core.channel.secret_values import is_secret_value
from core.errors import AppError, Problem, plain
from core.files.channel_file import FileInvalid, bytes_of, channel_of, object_in
from core.files.strict_json import JsonObject, type_name
from core.fleet.filling import filled, placeholders
from core.fleet.site_rows import column_name
from core.fleet.sites import BadRow, Site, Sites, State
from core.keys.warnings import KeyWarning
from core.secrets.sources import SecretSources
from core.wording import N_


@dataclass(frozen=True, slots=True)
class Template:
    """A channel file of the plan: as it was given, and what stands in it; `error` if it cannot be read."""

    file: str
    text: str
    error: FileInvalid | None = None

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns of the sites that it asks for."""
        return placeholders(self.text)

    @property
    def secret_columns(self) -> frozenset[str]:
        """Those of them that fill a key: what stands in them is masked where it is shown."""
        secrets = tuple(_secrets_in(self._marked))
        return frozenset(name for name, mark in self._marks.items() if any(mark in value for value in secrets))

    @property
    def fixed_ids(self) -> tuple[str, ...]:
        """The IDs of who gets messages or writes them that are the same ones for every site."""
        return tuple(dict.fromkeys(each for each in _ids_in(self._marked) if each and "\0" not in each))

    @property
    def _marks(self) -> dict[str, str]:
        return {name: f"\0{place}\0" for place, name in enumerate(self.columns)}

    @property
    def _marked(self) -> JsonObject:
        """What it is with a mark in place of each column; nothing where it is none."""
        try:
            return object_in(filled(self.text, self._marks).text.encode("utf-8", "replace"))
        except FileInvalid:
            return JsonObject()

    @property
    def column(self) -> str:
        """The name of the column that says which sites have this channel."""
        return column_name(Path(self.file).name)


@dataclass(frozen=True, slots=True)
class Cell:
    """One channel of one site: what is wanted of it, or why that is not known.

    Attributes:
        site: its name. name: of the channel, "" where it could not be read. file: where it stands.
        draft: the channel; None where it is to be absent, or is wrong. error: what is wrong with it.
        given: the parameters that the file gives; only those are compared with what the PBX has.
        notices: what was changed on the way in. warnings: what to look at in its keys; doubts: in its numbers.
    """

    site: str
    file: str
    name: str
    state: State = State.PRESENT
    draft: ChannelDraft | None = field(default=None, repr=False)
    given: frozenset[str] = frozenset()
    error: AppError | None = None
    notices: tuple[Problem, ...] = ()
    warnings: tuple[KeyWarning, ...] = ()
    doubts: tuple[Problem, ...] = ()

    @property
    def has_doubts(self) -> bool:
        """Whether a person should look at something in it, though nothing is wrong."""
        return bool(self.notices or self.warnings or self.doubts)


@dataclass(frozen=True, slots=True)
class SitePlan:
    """What one site is to have; `site` is None for a row that names none."""

    site: Site | None
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """What every site is to have."""

    sites: tuple[SitePlan, ...]
    notices: tuple[Problem, ...] = ()

    @property
    def cells(self) -> Iterator[Cell]:
        """All of them, in the order of the sites."""
        return (cell for each in self.sites for cell in each.cells)

    @property
    def is_right(self) -> bool:
        """Whether nothing in it is wrong as far as this computer can tell."""
        return all(cell.error is None for cell in self.cells)


class SiteInvalid(AppError):
    """A row of the sites names no PBX that could be reached."""

    code = "site"

    def __init__(self, row: BadRow) -> None:
        super().__init__(
            N_("Row {row} of the sites cannot be used. Nothing was sent."), "", {"row": row.place}, row.problems
        )


def template_in(file: str) -> Template:
    """A channel file as it is, not filled."""
    try:
        data = bytes_of(file)
        try:
            return Template(file, data.decode("utf-8-sig"))
        except UnicodeDecodeError:
            object_in(data)  # raises, and says in which line
            raise
    except FileInvalid as error:
        return Template(file, "", error)


def plan_for(sites: Sites, templates: Sequence[Template], state: State, sources: SecretSources) -> Plan:
    """What every site is to have, each channel file filled for it.

    Args:
        state: for all sites whose row does not say another one.
    """
    planned = [_site_plan(site, sites.columns, templates, state, sources) for site in sites.sites]
    bad = [SitePlan(None, tuple(_bad(row, each.file) for each in templates)) for row in sites.bad]
    same_ids = _same_ids(templates) if len(sites.sites) > 1 and state is State.PRESENT else ()
    return Plan((*planned, *bad), (*sites.notices, *same_ids))


def _same_ids(templates: Sequence[Template]) -> Iterator[Problem]:
    for template in templates:
        if ids := template.fixed_ids:
            text = N_(
                "{file} gives all sites the same IDs ({ids}), but each PBX has its own. Write “destination” for "
                "“destination_id”, and a member's “number” or “name” for its “value”."
            )
            yield Problem("", text, {"file": plain(Path(template.file).name, 60), "ids": plain(", ".join(ids), 40)})


def plan_of_objects(site: Site, objects: Sequence[tuple[str, object]], state: State, sources: SecretSources) -> Plan:
    """The plan of one site whose channels are objects of channel files, each with the name of its place."""
    cells = tuple(_read(site, place, state, each, sources) for place, each in objects)
    return Plan((SitePlan(site, _without_clashes(cells)),))


def _bad(row: BadRow, file: str) -> Cell:
    return Cell(row.name, file, "", error=SiteInvalid(row))


def _site_plan(
    site: Site, known: tuple[str, ...], templates: Sequence[Template], state: State, sources: SecretSources
) -> SitePlan:
    wanted = [(template, site.states.get(template.column, state)) for template in templates]
    cells = tuple(_cell(site, known, template, each, sources) for template, each in wanted if each is not State.LEFT)
    return SitePlan(site, _without_clashes(cells))


def _cell(site: Site, known: tuple[str, ...], template: Template, state: State, sources: SecretSources) -> Cell:
    if template.error is not None:
        return Cell(site.name, template.file, "", state, error=template.error)
    found = filled(template.text, site.columns, known)
    if found.problems:
        return Cell(site.name, template.file, "", state, error=FileInvalid(found.problems))
    try:
        body = object_in(found.text.encode("utf-8", "replace"))
    except FileInvalid as error:
        return Cell(site.name, template.file, "", state, error=error)
    return _read(site, template.file, state, body, sources)


def _read(site: Site, file: str, state: State, body: object, sources: SecretSources) -> Cell:
    if not isinstance(body, JsonObject):
        problem = Problem("", N_("This must be an object in braces, not {instead}."), {"instead": type_name(body)})
        return Cell(site.name, file, "", state, error=FileInvalid([problem]))
    if state is State.ABSENT:
        return _absent(site, file, body)
    given = frozenset(body) - _IDENTITY
    try:
        found = channel_of(body, sources)
    except FileInvalid as error:
        return Cell(site.name, file, error.name, state, error=error, warnings=error.warnings)
    told = (found.notices, found.warnings, found.doubts)
    return Cell(site.name, file, found.draft.name, state, found.draft, given, None, *told)


def _ids_in(body: JsonObject) -> Iterator[str]:
    for route in _objects(body.get("dids")):
        yield str(route.get("destination_id") or "")
        yield from (str(member.get("value") or "") for member in _objects(route.get("members")))


def _objects(found: object) -> Iterator[JsonObject]:
    return (each for each in found if isinstance(each, JsonObject)) if isinstance(found, list) else iter(())


def _secrets_in(body: JsonObject) -> Iterator[str]:
    """The keys in a channel file; of a provider that is not known every credential is one."""
    known = provider(str(body.get("channel")))
    credentials = body.get("credentials")
    given = {**body, **(credentials if isinstance(credentials, JsonObject) else {})}
    for each in known.fields if known else ():
        value = str(given.pop(each.key, ""))
        if is_secret_value(each, value):
            yield value
    if isinstance(credentials, JsonObject):
        yield from (str(value) for key, value in credentials.items() if key in given)


_IDENTITY = frozenset({"name", "channel"})


def _absent(site: Site, file: str, body: JsonObject) -> Cell:
    """A channel that is to be absent: its name is all that matters, and no key of it is asked for."""
    name = body.get("name")
    if not isinstance(name, str) or not name.strip():
        problem = Problem("name", N_("The name is missing; it says which channel is meant."))
        return Cell(site.name, file, "", State.ABSENT, error=FileInvalid([problem]))
    return Cell(site.name, file, name, State.ABSENT)


def _without_clashes(cells: Sequence[Cell]) -> tuple[Cell, ...]:
    """The cells of one site; two of one name would be the same channel, so that neither is certain."""
    files: dict[str, list[str]] = {}
    for cell in cells:
        files.setdefault(name_key(cell.name), []).append(cell.file)
    return tuple(_clashing(cell, files[name_key(cell.name)]) if cell.name else cell for cell in cells)


def _clashing(cell: Cell, files: Sequence[str]) -> Cell:
    if len(files) < 2 or cell.error is not None:
        return cell
    others = list(files)
    others.remove(cell.file)
    text = N_("{files} contains a channel with the same name.")
    problem = Problem("name", text, {"files": plain(", ".join(others), 200)})
    return replace(cell, draft=None, error=FileInvalid([problem], cell.name))
