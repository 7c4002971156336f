#!/usr/bin/python
# Copyright (c) 2026 Message Channel Wizard contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a Yeastar P-Series PBX is, and whom it has."""

from __future__ import annotations

DOCUMENTATION = r"""
module: pbx_info
short_description: What a Yeastar P-Series PBX is, and whom it has
version_added: 1.0.0
author:
  - Message Channel Wizard contributors (@message-channel-wizard)
description:
  - Tells model, firmware and serial number, and the lists from which destinations and members are chosen.
  - Changes nothing.
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
- name: Who is there
  message_channel.pseries.pbx_info:
    pbx_url: "{{ pbx_url }}"
    client_id: "{{ client_id }}"
    client_secret: "{{ vault_client_secret }}"
  register: about

- name: Only firmware that knows message channels
  ansible.builtin.assert:
    that: about.pbx.firmware_version is version('83.12', '>=')
"""

RETURN = r"""
pbx:
  description: What it says about itself; empty texts where its firmware or the API's permissions keep that back.
  returned: success
  type: dict
  sample: {device_name: PBX, model_name: P560, firmware_version: 83.20.0.128, serial_number: "3631"}
lists:
  description: C(extensions), C(message_queues), C(extension_groups), C(organizations), each a list of id, name and number.
  returned: success
  type: dict
  sample: {extensions: [{id: "137", name: Anna Weber, number: "1000"}]}
lists_refused:
  description: The names of those of RV(lists) that the PBX does not tell; they are empty, and nobody knows what is in them.
  returned: success
  type: list
  elements: str
  sample: [organizations]
"""

from ansible.module_utils.basic import AnsibleModule
from ansible_collections.message_channel.pseries.plugins.module_utils.program import (
    LOGIN,
    result_of,
    told_by,
)


def main():
    """Ask the PBX."""
    module = AnsibleModule(argument_spec=dict(LOGIN), supports_check_mode=True)
    line = told_by(module, ["apply", "--stdin"], dict(info=True))[0]
    if line["outcome"] != "info":
        module.fail_json(**result_of(line))
    module.exit_json(changed=False, pbx=line["pbx"], lists=line["lists"], lists_refused=line.get("lists_refused", []))


if __name__ == "__main__":
    main()
