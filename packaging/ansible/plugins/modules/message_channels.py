#!/usr/bin/python
# Copyright (c) 2026 Message Channel Wizard contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""Several message channels of one PBX, with one login."""

from __future__ import annotations

DOCUMENTATION = r"""
module: message_channels
short_description: Several message channels of a Yeastar P-Series PBX, with one login
version_added: 1.0.0
author:
  - Message Channel Wizard contributors (@message-channel-wizard)
description:
  - As M(message_channel.pseries.message_channel) for several channels at once. A PBX lets at most eight logins live,
    and a loop of tasks logs in anew each time.
options:
  channels:
    description: The channels, each as an object.
    type: list
    elements: dict
    required: true
    suboptions:
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
            description: What O(channels[].dids[].destination) is.
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
- name: SMS and WhatsApp, with one login
  message_channel.pseries.message_channels:
    pbx_url: "{{ pbx_url }}"
    client_id: "{{ client_id }}"
    client_secret: "{{ vault_client_secret }}"
    channels: "{{ site_channels }}"
"""

RETURN = r"""
results:
  description: What became of each channel, in the order in which they were given; the keys are those of
    M(message_channel.pseries.message_channel).
  returned: always
  type: list
  elements: dict
  sample: [{name: "Praxis SMS", outcome: unchanged, changed: false, id: 19}]
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
    """Bring all channels to what the task says."""
    spec = dict(LOGIN, channels=dict(type="list", elements="dict", required=True, options=CHANNEL), **OPTIONS)
    module = AnsibleModule(argument_spec=spec, supports_check_mode=True)
    results = applied(module, [channel_file(each) for each in module.params["channels"]])
    told = dict(
        results=results,
        changed=any(each["changed"] for each in results),
        diff=[each["diff"] for each in results if each["changed"]],
    )
    wrong = [each for each in results if failed(each)]
    if wrong:
        module.fail_json(msg="; ".join("%s: %s" % (each["name"], each["msg"]) for each in wrong), **told)
    module.exit_json(**told)


if __name__ == "__main__":
    main()
