#!/usr/bin/python
# Copyright (c) 2026 Message Channel Wizard contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""A message queue of a Yeastar P-Series PBX."""

from __future__ import annotations

DOCUMENTATION = r"""
module: message_queue
short_description: A message queue of a Yeastar P-Series PBX
version_added: 1.0.0
author:
  - Message Channel Wizard contributors (@message-channel-wizard)
description:
  - Creates or changes a message queue, to which the messages of a channel can go. The name says which one is meant.
  - A queue is never deleted by this module.
options:
  name:
    description: The queue's name.
    type: str
    required: true
  assignment_mode:
    description:
      - V(auto) gives a session to whoever answers first, V(manual) to whoever presses Pick up, V(none) to nobody.
      - Without it a new queue has V(auto), and that of one that is there is left alone.
    type: str
    choices: [auto, manual, none]
  members:
    description:
      - Numbers or names of extensions, looked up on this PBX. All of them; who is not in the list is taken away.
      - Without it the members are left alone.
    type: list
    elements: str
extends_documentation_fragment:
  - message_channel.pseries.pbx
attributes:
  check_mode:
    description: Can tell what would be done without changing anything.
    support: full
  diff_mode:
    description: Tells what differs, before and after, with every secret masked.
    support: full
"""

EXAMPLES = r"""
- name: The night shift
  message_channel.pseries.message_queue:
    pbx_url: "{{ pbx_url }}"
    client_id: "{{ client_id }}"
    client_secret: "{{ vault_client_secret }}"
    name: Night Shift
    assignment_mode: manual
    members: ["1001", "Anna Weber"]
"""

RETURN = r"""
outcome:
  description: V(created), V(updated), V(unchanged); on failure V(invalid), V(refused), V(unreachable), V(unknown) or V(ambiguous).
  returned: always
  type: str
  sample: unchanged
id:
  description: The queue's id on the PBX; null where there is none.
  returned: always
  type: int
  sample: 7
code:
  description: A short stable word for what went wrong.
  returned: on failure
  type: str
  sample: invalid
problems:
  description: The members at fault.
  returned: on failure
  type: list
  elements: dict
  sample: [{path: "members[0]", message: "No extension of the PBX has the number 4711."}]
"""

from ansible.module_utils.basic import AnsibleModule
from ansible_collections.message_channel.pseries.plugins.module_utils.program import (
    LOGIN,
    failed,
    result_of,
    told_by,
)


def main():
    """Bring one queue to what the task says."""
    spec = dict(
        LOGIN,
        name=dict(type="str", required=True),
        assignment_mode=dict(type="str", choices=["auto", "manual", "none"]),
        members=dict(type="list", elements="str"),
    )
    module = AnsibleModule(argument_spec=spec, supports_check_mode=True)
    keys = ("name", "assignment_mode", "members")
    queue = dict((key, module.params[key]) for key in keys if module.params[key] is not None)
    given = dict(queues=[queue], check=module.check_mode)
    result = result_of(told_by(module, ["apply", "--stdin"], given)[0])
    if failed(result):
        module.fail_json(**result)
    result.pop("msg")
    module.exit_json(**result)


if __name__ == "__main__":
    main()
