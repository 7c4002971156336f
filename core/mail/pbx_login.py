"""The login of a PBX as a mail names it: what is looked for in a text that is pasted on the page of the PBX."""

from core.channel.catalog import Field
from core.wording import N_

LOGIN_FIELDS = (
    Field("base_url", N_("Address"), "", covered=False, base64=False, top_level=True),
    Field("client_id", N_("Client ID"), "", covered=False, base64=False, top_level=True),
    Field("client_secret", N_("Client Secret"), "", base64=False, top_level=True),
)
"""In the order of the page; their keys are the names of its lines."""
