# Copyright (c) 2026 Message Channel Wizard contributors
# GNU General Public License v3.0+ (see LICENSE or https://www.gnu.org/licenses/gpl-3.0.txt)
# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of sites of `apply` as an inventory: one host a PBX."""

from __future__ import annotations

DOCUMENTATION = r"""
name: sites
short_description: One host a PBX, from the list of sites of the Message Channel Wizard
version_added: 1.0.0
author:
  - Message Channel Wizard contributors (@message-channel-wizard)
description:
  - Reads the list of sites (JSON or CSV) that the program's C(apply) and its window Many sites take.
  - Each row is a host, named by its column C(name), with C(pbx_url), C(client_id), C(pin) and all other columns as variables.
  - A column C(tags) makes groups; several tags are parted by blanks, commas or semicolons.
  - The column C(client_secret) is never read. Secrets come from a vault.
  - A column whose name begins with C(ansible_) is refused. A list of sites says what sites have, and not what runs on the controller.
  - A name or an address with C(..) or C(.) as a part of a path is refused, because files of variables are looked for by the names of hosts.
options:
  plugin:
    description: Must be V(message_channel.pseries.sites).
    type: str
    required: true
    choices: [message_channel.pseries.sites]
  file:
    description: The list of sites, relative to this file.
    type: str
    required: true
extends_documentation_fragment:
  - constructed
"""

EXAMPLES = r"""
# sites.pseries.yml
plugin: message_channel.pseries.sites
file: sites.csv
keyed_groups:
  - key: city
    prefix: city
"""

import csv
import io
import json
import os
import re
import sys

from ansible.errors import AnsibleParserError
from ansible.plugins.inventory import BaseInventoryPlugin, Constructable

_SECRET = "client_secret"
_ANSIBLE = "ansible_"
# Words that mean something else to Ansible.
_OWN_NAMES = {"tags": "site_tags", "environment": "site_environment", "port": "site_port"}


class InventoryModule(BaseInventoryPlugin, Constructable):
    """The sites as hosts."""

    NAME = "message_channel.pseries.sites"

    def verify_file(self, path):
        """Whether this is a file of this plugin."""
        return super().verify_file(path) and path.endswith((".pseries.yml", ".pseries.yaml"))

    def parse(self, inventory, loader, path, cache=True):
        """Make a host of each row."""
        super().parse(inventory, loader, path, cache)
        self._read_config_data(path)
        source = os.path.join(os.path.dirname(path), self.get_option("file"))
        rows = _rows(source)
        _refuse_what_tells_ansible_how_to_run(rows)
        for place, row in enumerate(rows, 1):
            self._host(place, row)

    def _host(self, place, row):
        address = row.get("pbx", "").strip()
        if not address:
            raise AnsibleParserError("Row %d of the sites has no address in its column pbx." % place)
        host = self.inventory.add_host(_host_name(row.get("name", "").strip() or address))
        variables = {
            _OWN_NAMES.get(key, key): value for key, value in row.items() if key not in ("name", "pbx", _SECRET)
        }
        variables.update(
            pbx_url=address,
            site_name=host,
            ansible_connection="local",
            # A module that runs beside the controller runs with the controller's Python.
            ansible_python_interpreter=sys.executable,
        )
        for key, value in variables.items():
            self.inventory.set_variable(host, key, value)
        for tag in re.split("[\\s,;\uff0c\u3001\uff1b]+", row.get("tags", "")):
            if tag:
                self.inventory.add_child(self.inventory.add_group(self._sanitize_group_name(tag)), host)
        strict = self.get_option("strict")
        known = self.inventory.get_host(host).get_vars()
        self._set_composite_vars(self.get_option("compose"), known, host, strict=strict)
        self._add_host_to_composed_groups(self.get_option("groups"), known, host, strict=strict)
        self._add_host_to_keyed_groups(self.get_option("keyed_groups"), known, host, strict=strict)


def _rows(path):
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            text = file.read()
    except (OSError, UnicodeDecodeError) as error:
        raise AnsibleParserError("The list of sites cannot be read: %s" % error) from error
    if text.lstrip()[:1] in ("[", "{"):
        found = json.loads(text)
        rows = found.get("sites", []) if isinstance(found, dict) else found
    else:
        delimiter = ";" if text.split("\n", 1)[0].count(";") > text.split("\n", 1)[0].count(",") else ","
        rows = csv.DictReader(io.StringIO(text), delimiter=delimiter)
    return [{_column(key): "" if value is None else str(value) for key, value in row.items() if key} for row in rows]


def _refuse_what_tells_ansible_how_to_run(rows):
    """A list comes from anybody: its columns fill variables, and name no shell, interpreter or connection."""
    for name in sorted({name for row in rows for name in row if name.startswith(_ANSIBLE)}):
        raise AnsibleParserError("The column %r of the sites would tell Ansible how to run; take it out." % name)


def _host_name(name):
    """The name of a host is the name of a file in host_vars, of which templates are carried out; a group's is cleaned."""
    if {".", ".."} & set(name.split("/")):
        raise AnsibleParserError("The site %r would lead out of host_vars; give it another name." % name)
    return name


def _column(text):
    return "_".join(text.strip().casefold().split())
