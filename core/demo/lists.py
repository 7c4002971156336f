"""The interfaces of the demo PBX that only list its furniture, each in its documented envelope."""

import time
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from core.demo.calls import Call, Interface, Refusal, missing, wrong
from core.demo.content import (
    CALL_QUEUES,
    DEVICE,
    EXTENSIONS,
    GROUPS,
    ORGANIZATIONS,
    ROLES,
    Extension,
    MessageQueue,
    Organization,
)

_BY_ID = {extension.id: extension for extension in EXTENSIONS}
_STARTED = time.monotonic()


def _information(_call: Call) -> dict[str, Any]:
    now = datetime.now(UTC)
    clock = {
        "system_time": now.strftime("%Y/%m/%d %H:%M:%S"),
        "up_time": int(time.monotonic() - _STARTED),
        "system_date_format": "YYYY/MM/DD",
        "system_time_format": "hh:mm:ss",
        "timestamp": int(now.timestamp()),
    }
    return {"data": {**DEVICE, **clock}}


def _capacity(_call: Call) -> dict[str, Any]:
    used = len(EXTENSIONS)
    return {"data": {"extension_capacity": 50, "extension_used": used, "cc_capacity": 25, "cc_used": 0}}


# Menus that the guide names and this PBX has nothing for.
_EMPTY_MENUS = (
    "trunk",
    "phonebook",
    "group_vm",
    "ivr",
    "call_flow",
    "ring_group",
    "queue_agent",
    "conference",
    "pinset",
    "system_prompt",
    "custom_prompt",
    "paging_custom_prompt",
    "trunk_did_id",
    "disposition_code",
    "certificate",
)


def _option(id_: int, text: str) -> dict[str, Any]:
    return {"text": text, "value": str(id_)}


def _organization_option(organization: Organization) -> dict[str, Any]:
    option = _option(organization.id, organization.name)
    if organization.children:
        option["item"] = [_organization_option(child) for child in organization.children]
    return option


def menu_options(
    channels: Callable[[], Mapping[int, Mapping[str, Any]]], queues: Callable[[], Iterable[MessageQueue]]
) -> Interface:
    """`system/get_menuoptions`; `channels` gives the message channels by id, `queues` the message queues."""

    def answer(call: Call) -> dict[str, Any]:
        menus: dict[str, list[dict[str, Any]]] = {
            "extension": [_option(extension.id, extension.name) for extension in EXTENSIONS],
            "ext_group": [_option(group.id, group.name) for group in GROUPS],
            "org_list": [_organization_option(organization) for organization in ORGANIZATIONS],
            "message_queue": [_option(queue.id, queue.name) for queue in queues()],
            "message_channel": [_option(id_, channel["name"]) for id_, channel in channels().items()],
            "queue": [_option(*queue) for queue in CALL_QUEUES],
            "role": [_option(*role) for role in ROLES],
            **{menu: [] for menu in _EMPTY_MENUS},
        }
        menu = call.query["menu"]
        if menu == "queue_agent" and not call.query.get("id"):
            raise Refusal(40002, invalid_param_list=[missing("id")])
        if menu not in menus:
            raise Refusal(40002, invalid_param_list=[wrong("menu", "is unknown")])
        return {"data": menus[menu]}

    return Interface("GET", answer, required=("menu",), optional=("id",))


_SORT_KEYS: Mapping[str, Callable[[Extension], Any]] = {
    "id": lambda extension: extension.id,
    "number": lambda extension: extension.number,
    "caller_id_name": lambda extension: extension.name.casefold(),
    "email_addr": lambda extension: extension.number,
    "mobile_number": lambda extension: extension.id,
    "presence_status": lambda extension: extension.presence,
}


def _extension_item(extension: Extension) -> dict[str, Any]:
    offline = {"status": 0, "ext_dev_type": ""}
    return {
        "id": extension.id,
        "online_status": {
            "sip_phone": {"status": 1, "ext_dev_type": "SIP"},
            "linkus_desktop": offline,
            "linkus_mobile": offline,
            "linkus_web": offline,
        },
        "presence_status": extension.presence,
        "custom_presence_status": "",
        "number": extension.number,
        "caller_id_name": extension.name,
        "role_name": "Employee",
        "email_addr": f"ext{extension.number}@demo.example.com",
        "mobile_number": "",
    }


def _extensions(call: Call) -> dict[str, Any]:
    wanted = call.query.get("search_value", "").casefold()
    found = [extension for extension in EXTENSIONS if wanted in f"{extension.number} {extension.name.casefold()}"]
    found.sort(key=_SORT_KEYS[call.choice("sort_by", _SORT_KEYS, "number")], reverse=_descending(call))
    return {"total_number": len(found), "data": [_extension_item(extension) for extension in call.page(found)]}


def _descending(call: Call) -> bool:
    return call.choice("order_by", ("asc", "desc"), "asc") == "desc"


def _extension_groups(call: Call) -> dict[str, Any]:
    by_name = call.choice("sort_by", ("id", "name"), "id") == "name"
    groups = sorted(GROUPS, key=lambda group: (group.name if by_name else "", group.id), reverse=_descending(call))
    items = [
        {
            "id": group.id,
            "name": group.name,
            "member_select": "sel_all_ext" if group.all_extensions else "sel_specific",
            "total_extensions": len(EXTENSIONS) if group.all_extensions else len(group.members),
        }
        for group in call.page(groups)
    ]
    return {"total_number": len(GROUPS), "data": items}


def _organizations(call: Call) -> dict[str, Any]:
    call.choice("sort_by", ("id",), "id")
    extent = call.choice("is_all", ("0", "1", "2"), "0")
    roots = sorted(ORGANIZATIONS, key=lambda organization: organization.id, reverse=_descending(call))
    return {
        "organization_list": [
            _organization_item(root, extent, 0, order, int) for order, root in enumerate(call.page(roots), 1)
        ]
    }


def _organization_item(
    organization: Organization, extent: str, parent_id: int, order: int, number: Callable[[int], int | str]
) -> dict[str, Any]:
    # The guide types these numbers Integer at the top and String in `children`.
    item: dict[str, Any] = {
        "id": organization.id,
        "name": organization.name,
        "parent_id": number(parent_id),
        "order": number(order),
        "children": [
            _organization_item(child, extent, organization.id, place, str)
            for place, child in enumerate(organization.children, 1)
        ],
    }
    if extent != "2":
        item["ext_number"] = number(len(organization.members))
    if extent == "1":
        item["ext_list"] = [
            {"id": id_, "number": _BY_ID[id_].number, "caller_id_name": _BY_ID[id_].name}
            for id_ in organization.members
        ]
    return item


_PAGING = ("page", "page_size")
_ORDER = ("sort_by", "order_by")
INTERFACES: Mapping[str, Interface] = {
    "system/information": Interface("GET", _information),
    "system/capacity": Interface("GET", _capacity),
    "extension/list": Interface("GET", _extensions, optional=(*_PAGING, *_ORDER)),
    "extension/search": Interface("GET", _extensions, optional=(*_PAGING, *_ORDER, "search_value")),
    "extensiongroup/list": Interface("GET", _extension_groups, optional=(*_PAGING, *_ORDER)),
    "organization/list": Interface("GET", _organizations, optional=(*_PAGING, *_ORDER, "is_all")),
}
