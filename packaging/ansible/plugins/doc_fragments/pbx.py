# Copyright (c) 2026 Message Channel Wizard contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The options by which every module reaches its PBX."""

from __future__ import annotations


class ModuleDocFragment:
    """The login, and the program that is run."""

    DOCUMENTATION = r"""
options:
  pbx_url:
    description:
      - Address of the PBX as in the browser, for instance V(https://192.168.5.150:8088).
    type: str
    required: true
  client_id:
    description:
      - Client ID of the PBX's API (Integrations > API in its portal).
    type: str
    required: true
  client_secret:
    description:
      - Client Secret of the PBX's API.
      - A login that the PBX refused is not sent again by the next task, because the fifth one blocks the controller.
    type: str
    required: true
  pin:
    description:
      - SHA-256 fingerprint of a certificate of the PBX's own; exactly that one is trusted.
      - Without it the system's authorities are.
    type: str
  allow_http:
    description:
      - Send login and keys unencrypted over a network.
    type: bool
    default: false
  program:
    description:
      - The installed Message Channel Wizard, as the words of a command.
    type: list
    elements: str
    default: [message-channel-wizard]
  state_dir:
    description:
      - Folder in which attempts and refused logins are recorded.
      - Without it the data folder of the user who runs the task. In a container it should outlive the container.
    type: path
notes:
  - The module runs on the controller, or wherever the program is installed and reaches the PBX.
    Set C(ansible_connection) to V(local).
  - Nothing is sent twice. After an unclear outcome the module fails with RV(ignore:outcome) V(unknown);
    running the task again finds it out before anything is sent.
  - Never repeat a task with C(until) after a refused login or an unclear outcome of a play that goes on.
"""
