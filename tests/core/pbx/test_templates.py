"""WhatsApp templates that a PBX knows are read as they come, page by page, and nothing of them is changed."""

import pytest

from core.pbx.client import PbxClient
from core.pbx.errors import CallUnknown, NoSuchChannel
from core.pbx.templates import Template, template
from core.stop import Stop
from tests.core.asking import Asker
from tests.core.bodies import GENERAL, WHATSAPP
from tests.scripted_pbx import Errcode, ScriptedPbx

PATH = "message_channel/whatsapp_template"


def test_the_templates_of_a_channel_are_read_with_their_text(client: PbxClient, pbx: ScriptedPbx) -> None:
    asker = Asker(pbx).log_in()
    whatsapp, other = (asker.post("message_channel/create", body)["id"] for body in (WHATSAPP, GENERAL))
    found = client.templates(whatsapp, Stop())
    assert [each.name for each in found][:2] == ["appointment_reminder", "terminerinnerung"]
    assert found[1].body == "Guten Tag {{1}}, wir sehen Sie am {{2}}."
    assert client.templates(other, Stop()) == ()
    with pytest.raises(NoSuchChannel):
        client.templates(99, Stop())
    pbx.script(PATH, Errcode(10001))
    with pytest.raises(CallUnknown):
        client.templates(whatsapp, Stop())


@pytest.mark.parametrize("parts", [None, "", "[", "[" * 5000, 7, [], "[1]", '[{"type": "BODY", "text": 3}]', {}])
def test_parts_that_are_none_are_no_text(parts: object) -> None:
    assert template({"id": "3", "name": "x", "components_data": parts}) == Template(3, "", "x", "", "", "")
