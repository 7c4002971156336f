# Copyright (c) 2026 Message Channel Wizard contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the installed program and reads what it tells, a line of JSON each. There is no second client in here."""

from __future__ import annotations

import json
import os

GOOD = ("created", "updated", "unchanged", "deleted", "absent")
LOGIN = dict(
    pbx_url=dict(type="str", required=True),
    client_id=dict(type="str", required=True),
    client_secret=dict(type="str", required=True, no_log=True),
    pin=dict(type="str"),
    allow_http=dict(type="bool", default=False),
    program=dict(type="list", elements="str", default=["message-channel-wizard"]),
    state_dir=dict(type="path"),
)
ROUTES = dict(
    type="list",
    elements="dict",
    options=dict(
        did_number=dict(type="str", required=True),
        destination_type=dict(type="str", choices=["extension", "queue", "api"], required=True),
        destination=dict(type="str"),
        destination_id=dict(type="str"),
        members=dict(
            type="list",
            elements="dict",
            options=dict(
                type=dict(type="str", choices=["extension", "ext_group", "organization"], required=True),
                value=dict(type="str"),
                name=dict(type="str"),
                number=dict(type="str"),
            ),
        ),
    ),
    mutually_exclusive=[("destination", "destination_id")],
)
CHANNEL = dict(
    name=dict(type="str", required=True),
    provider=dict(type="str"),
    webhook_url_type=dict(type="str", choices=["fqdn", "nat"], default="fqdn"),
    credentials=dict(type="dict", no_log=True),
    phone_number_id=dict(type="str"),
    business_account_id=dict(type="str", no_log=True),
    send_rate=dict(type="int"),
    auto_close_session=dict(type="bool"),
    session_expired_time=dict(type="int"),
    enb_duplicate_active_session=dict(type="bool"),
    accompanying_msg=dict(type="str"),
    dids=ROUTES,
)
OPTIONS = dict(
    state=dict(type="str", choices=["present", "absent"], default="present"),
    replace_credentials=dict(type="bool", default=False),
)


def channel_file(params):
    """What a channel file holds, of a module's options; what was not given is not in it."""
    body = {}
    for key in CHANNEL:
        value = params.get(key)
        if value is None:
            continue
        if key in ("auto_close_session", "enb_duplicate_active_session"):
            value = int(value)
        body["channel" if key == "provider" else key] = value
    body["dids"] = [_given(route) for route in params["dids"]] if params.get("dids") is not None else None
    return {key: value for key, value in body.items() if value is not None}


def _given(route):
    found = {key: value for key, value in route.items() if value is not None}
    if "members" in found:
        found["members"] = [
            {key: value for key, value in member.items() if value is not None} for member in found["members"]
        ]
    return found


def told_by(module, command, given):
    """The lines that the program told; the module fails where it told none, or not of every channel.

    The Client Secret goes through standard input: nobody sees it among the arguments or in an environment.
    """
    params = module.params
    body = {
        "pbx": params["pbx_url"],
        "client_id": params["client_id"],
        "client_secret": params["client_secret"],
        "pin": params["pin"] or "",
        "allow_http": params["allow_http"],
    }
    body.update(given)
    words = _program(params) + command
    if params["state_dir"]:
        words += ["--data-dir", params["state_dir"]]
    status, out, err = _run(module, words, data=json.dumps(body), handle_exceptions=False)
    try:
        lines = [json.loads(line) for line in out.splitlines() if line.strip()]
    except ValueError:
        lines = []
    if not lines:
        # Where it did not say that nothing was sent, something may have been.
        outcome = {2: "invalid", 3: "unreachable"}.get(status, "unknown")
        msg = err.strip() or "The program told nothing."
        module.fail_json(msg=msg, rc=status, outcome=outcome, changed=False)
    if len(lines) < len(given.get("channels", ())):
        msg = err.strip() or "The program ended before it had told of every channel."
        told = [result_of(line) for line in lines]
        changed = any(each["changed"] for each in told)
        module.fail_json(msg=msg, rc=status, outcome="unknown", changed=changed, results=told)
    return lines


def _program(params):
    return [os.path.expandvars(os.path.expanduser(word)) for word in params["program"]]


def _run(module, words, **more):
    """Run the words as they are: addresses and Client IDs come from lists, and $NAME in one would give away NAME."""
    return module.run_command(words, expand_user_and_vars=False, **more)


def applied(module, channels):
    """What became of channels, in their order."""
    params = module.params
    given = {
        "channels": channels,
        "state": params["state"],
        "check": module.check_mode,
        "replace_credentials": params["replace_credentials"],
    }
    lines = told_by(module, ["apply", "--stdin"], given)
    places = {"channels[%d]" % place: place for place in range(len(channels))}
    return [result_of(line) for line in sorted(lines, key=lambda line: places.get(line["file"], 0))]


def result_of(line):
    """What a line of the program says, as a module returns it."""
    error = line.get("error") or {}
    return dict(
        name=line.get("name"),
        outcome=line["outcome"],
        changed=bool(line["changed"]),
        id=line.get("id"),
        webhook_url=line.get("webhook_url"),
        verify_token=line.get("verify_token"),
        diff=line.get("diff", {}),
        code=error.get("code"),
        msg=error.get("message"),
        problems=error.get("problems", []),
    )


def channels_of(module, more):
    """The channels that the PBX has, as `channels list` tells them; the module fails where they cannot be told."""
    params = module.params
    words = _program(params) + ["channels", "list", "--json"]
    words += ["--pbx", params["pbx_url"], "--client-id", params["client_id"]] + more
    for option, value in (("--pin", params["pin"]), ("--data-dir", params["state_dir"])):
        words += [option, value] if value else []
    words += ["--allow-http"] if params["allow_http"] else []
    status, out, err = _run(module, words, environ_update={"PBX_CLIENT_SECRET": params["client_secret"]})
    if status != 0:
        module.fail_json(msg=err.strip() or "The program told nothing.", rc=status, changed=False)
    return [json.loads(line) for line in out.splitlines() if line.strip()]


def failed(result):
    """Whether the PBX has not what is wanted."""
    return result["outcome"] not in GOOD
