#!/usr/bin/python
# Copyright (c) 2026 Message Channel Wizard contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The message channels that a Yeastar P-Series PBX has."""

from __future__ import annotations

DOCUMENTATION = r"""
module: message_channel_info
short_description: The message channels that a Yeastar P-Series PBX has
version_added: 1.0.0
author:
  - Message Channel Wizard contributors (@message-channel-wizard)
description:
  - Tells every message channel with its status, its numbers and its counters of messages, whoever made it.
  - Changes nothing. No key is returned.
options:
  name:
    description: Only the channels of this name.
    type: str
  time_range:
    description: What the messages are counted for.
    type: str
    choices: [today, yesterday, last_7_days, last_30_days, this_month, all]
    default: all
extends_documentation_fragment:
  - message_channel.pseries.pbx
attributes:
  check_mode:
    description: Can tell what would be done without changing anything.
    support: full
  diff_mode:
    description: There is nothing that differs.
    support: none
"""

EXAMPLES = r"""
- name: Channels that are not connected
  message_channel.pseries.message_channel_info:
    pbx_url: "{{ pbx_url }}"
    client_id: "{{ client_id }}"
    client_secret: "{{ vault_client_secret }}"
  register: there

- name: Say which
  ansible.builtin.debug:
    msg: "{{ there.channels | selectattr('status', 'ne', 'status_connect_succ') | map(attribute='name') }}"
"""

RETURN = r"""
channels:
  description: A dictionary for each channel, with C(id), C(name), C(type), C(channel), C(numbers), C(status), C(reason) and the counters.
  returned: success
  type: list
  elements: dict
  sample: [{id: 19, name: Praxis SMS, type: sms, channel: twilio, numbers: ["+4930900100"], status: status_connect_succ, reason: ""}]
"""

from ansible.module_utils.basic import AnsibleModule
from ansible_collections.message_channel.pseries.plugins.module_utils.program import (
    LOGIN,
    channels_of,
)


def main():
    """Ask the PBX for its channels."""
    ranges = ["today", "yesterday", "last_7_days", "last_30_days", "this_month", "all"]
    spec = dict(LOGIN, name=dict(type="str"), time_range=dict(type="str", choices=ranges, default="all"))
    module = AnsibleModule(argument_spec=spec, supports_check_mode=True)
    found = channels_of(module, ["--time-range", module.params["time_range"]])
    name = module.params["name"]
    module.exit_json(changed=False, channels=[each for each in found if name in (None, each.get("name"))])


if __name__ == "__main__":
    main()
