#!/usr/bin/python
# Copyright (c) 2026 Message Channel Wizard contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""One message channel of a Yeastar P-Series PBX."""

from __future__ import annotations

DOCUMENTATION = r"""
module: message_channel
short_description: A message channel of a Yeastar P-Series PBX
version_added: 1.0.0
author:
  - Message Channel Wizard contributors (@message-channel-wizard)
description:
  - Creates, changes or deletes an SMS, WhatsApp or Facebook channel. The name says which one is meant.
  - What the PBX has is compared first; what is the same is left alone. Nothing is ever sent twice.
  - Destinations and members may be given by name, and are looked up on each PBX.
options:
  name:
    description: The channel's name, by which it is known.
    type: str
    required: true
  provider:
    description:
      - The provider's value in the PBX's API, for instance V(twilio), V(telnyx), V(general), V(whatsapp).
      - Must be given for a channel that is to be present.
    type: str
  webhook_url_type:
    description:
      - Whether the webhook URL has the PBX's FQDN or its public address.
    type: str
    choices: [fqdn, nat]
    default: fqdn
  credentials:
    description:
      - The provider's keys as plain values, by their names in the PBX's API, for instance C(account_sid) and C(auth_token).
      - What a PBX has of them cannot be compared. They go along with a change and are no difference by themselves.
    type: dict
  phone_number_id:
    description: Phone number ID of a WhatsApp channel.
    type: str
  business_account_id:
    description: Business account ID of a WhatsApp channel, plain.
    type: str
  send_rate:
    description: Messages a second, of an SMS channel.
    type: int
  auto_close_session:
    description: Whether sessions are closed by themselves.
    type: bool
  session_expired_time:
    description: After how many days.
    type: int
  enb_duplicate_active_session:
    description: Whether one person may have several sessions at once.
    type: bool
  accompanying_msg:
    description: The message that goes along, where the provider wants one.
    type: str
  dids:
    description:
      - The numbers, and where their messages go. All of them; what is not in the list is taken away.
      - Without it the numbers on the PBX are left alone.
    type: list
    elements: dict
    suboptions:
      did_number:
        description: The number, E.164 for WhatsApp, the page ID for Facebook.
        type: str
        required: true
      destination_type:
        description: What O(dids[].destination) is.
        type: str
        choices: [extension, queue, api]
        required: true
      destination:
        description: Number or name of an extension, or name of a message queue, looked up on this PBX.
        type: str
      destination_id:
        description: The PBX's own id. It differs from PBX to PBX.
        type: str
      members:
        description: Who may begin a session from this number.
        type: list
        elements: dict
        suboptions:
          type:
            description: What the member is.
            type: str
            choices: [extension, ext_group, organization]
            required: true
          value:
            description: The PBX's own id.
            type: str
          name:
            description: Its name, looked up on this PBX.
            type: str
          number:
            description: Number of an extension.
            type: str
  state:
    description: Whether the PBX is to have it.
    type: str
    choices: [present, absent]
    default: present
  replace_credentials:
    description:
      - Send the keys though nothing else differs. The task is then changed each time.
    type: bool
    default: false
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
- name: The same SMS channel on every PBX of the inventory
  message_channel.pseries.message_channel:
    pbx_url: "{{ pbx_url }}"
    client_id: "{{ client_id }}"
    client_secret: "{{ vault_client_secret }}"
    name: "{{ site_name }} SMS"
    provider: twilio
    credentials:
      account_sid: "{{ vault_account_sid }}"
      auth_token: "{{ vault_auth_token }}"
    dids:
      - did_number: "{{ did }}"
        destination_type: queue
        destination: Front Desk
  register: channel
  throttle: 25

- name: What the provider's portal needs
  ansible.builtin.debug:
    var: channel.webhook_url
"""

RETURN = r"""
outcome:
  description: V(created), V(updated), V(unchanged), V(deleted), V(absent); on failure V(invalid), V(refused), V(unreachable), V(unknown) or V(ambiguous).
  returned: always
  type: str
  sample: unchanged
id:
  description: The channel's id on the PBX; null where there is none.
  returned: always
  type: int
  sample: 19
webhook_url:
  description: What the provider's portal needs. Not secret; it is returned in clear on purpose.
  returned: always
  type: str
  sample: https://pbx.example.com/api/v1.0/webhook/sms/0123
verify_token:
  description: What Meta's portal needs besides. It is returned in clear on purpose.
  returned: always
  type: str
  sample: 0123456789abcdef
code:
  description: A short stable word for what went wrong, for instance V(people), V(name_taken), V(connection_refused).
  returned: on failure
  type: str
  sample: people
problems:
  description: The fields at fault.
  returned: on failure
  type: list
  elements: dict
  sample: [{path: "dids[0].destination", message: "The PBX has no message queue called Front Desk."}]
"""

from ansible.module_utils.basic import AnsibleModule
from ansible_collections.message_channel.pseries.plugins.module_utils.program import (
    CHANNEL,
    LOGIN,
    OPTIONS,
    applied,
    channel_file,
    failed,
)


def main():
    """Bring one channel to what the task says."""
    module = AnsibleModule(
        argument_spec=dict(LOGIN, **dict(CHANNEL, **OPTIONS)),
        required_if=[("state", "present", ["provider"])],
        supports_check_mode=True,
    )
    result = applied(module, [channel_file(module.params)])[0]
    if failed(result):
        module.fail_json(**result)
    result.pop("msg")
    module.exit_json(**result)


if __name__ == "__main__":
    main()
