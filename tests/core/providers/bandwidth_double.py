"""Bandwidth: an application, its locations and their numbers, in XML. Keeps what it is told."""

import base64
import re

from core.channel.credentials import Credentials
from core.demo.server import Answer
from tests.providers_double import Asked, Double, reply

APPLICATION, ACCOUNT = "e5a9e103-097e-4ec4-87a0-50109fb7b4b1", "9900000"
USER, PASSWORD = "CLI-123", "a-password-of-some-length"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'


class BandwidthDouble(Double):
    """An application with two locations.

    Attributes:
        oauth: the login is a client ID with its secret; else an API user. at: which address serves the account.
    """

    def __init__(self, oauth: bool = True) -> None:
        super().__init__(("api.bandwidth.com", "dashboard.bandwidth.com", "messaging.bandwidth.com"))
        self.oauth, self.lies, self.may_look, self.at = oauth, False, True, "api.bandwidth.com"
        self.url, self.kind = "https://old.example.com/in", "Messaging-V2"
        self.numbers = {"1": ["3125550000", "3125550001"], "2": ["3125550002"]}

    def keys(self) -> Credentials:
        return Credentials({
            "application_id": APPLICATION, "account_id": ACCOUNT, "username": USER, "password": PASSWORD,
        })  # fmt: skip

    def is_write(self, asked: Asked) -> bool:
        return asked.method != "GET" and not asked.path.endswith("/oauth2/token")

    def answer(self, asked: Asked) -> Answer:
        basic = "Basic " + base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        given = asked.headers.get("authorization", "")
        if asked.path == "/api/v1/oauth2/token":
            if given == basic and self.oauth:
                return reply({"access_token": "a.jwt.token", "token_type": "Bearer", "expires_in": 3600})
            return reply({"error": "invalid_client"}, 401)
        if given != ("Bearer a.jwt.token" if self.oauth else basic):
            return reply(b"", 401)
        if asked.host == "messaging.bandwidth.com":
            return reply({"messages": [], "totalCount": 0})
        base = "/api/v2" if asked.host == "api.bandwidth.com" else "/api/v1"
        path = asked.path.removeprefix(f"{base}/accounts/{ACCOUNT}")
        if asked.host != self.at or path == asked.path:
            return reply(b"", 404)
        if not self.may_look:
            return reply(b"", 403)
        return self._of(path, asked)

    def _of(self, path: str, asked: Asked) -> Answer:
        if path == f"/applications/{APPLICATION}":
            if asked.method == "PATCH" and not self.lies:
                (self.url,) = re.fullmatch(
                    "<Application><InboundCallbackUrl>([^<]*)</InboundCallbackUrl></Application>", asked.raw.decode()
                ).groups()  # type: ignore[union-attr]
            return _xml(
                f"<ApplicationProvisioningResponse><Application><ApplicationId>{APPLICATION}</ApplicationId>"
                f"<ServiceType>{self.kind}</ServiceType><AppName>Berlin</AppName>"
                f"<InboundCallbackUrl>{self.url}</InboundCallbackUrl></Application></ApplicationProvisioningResponse>"
            )
        if path == f"/applications/{APPLICATION}/associatedsippeers":
            peers = "".join(
                f"<AssociatedSipPeer><SiteId>1{each}</SiteId><SiteName>Prod</SiteName><PeerId>{each}</PeerId>"
                f"<PeerName>Floor {each}</PeerName></AssociatedSipPeer>"
                for each in self.numbers
            )
            return _xml(f"<AssociatedSipPeersResponse><AssociatedSipPeers>{peers}</AssociatedSipPeers>"
                        "</AssociatedSipPeersResponse>")  # fmt: skip
        found = re.fullmatch(r"/sites/1(\d)/sippeers/\1/tns", path)
        if found is None:
            return reply(b"", 404)
        numbers = "".join(
            f"<SipPeerTelephoneNumber><FullNumber>{each}</FullNumber><MessagingSettings><SmsEnabled>true</SmsEnabled>"
            "</MessagingSettings></SipPeerTelephoneNumber>"
            for each in self.numbers[found[1]]
        )
        return _xml(f"<SipPeerTelephoneNumbersResponse><SipPeerTelephoneNumbers>{numbers}</SipPeerTelephoneNumbers>"
                    "</SipPeerTelephoneNumbersResponse>")  # fmt: skip


def _xml(text: str) -> Answer:
    return reply((_HEAD + text).encode(), Content_Type="application/xml")
