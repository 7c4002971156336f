"""An API session with one PBX: its token is fetched, used, refreshed, fetched anew, and given back at the end.

Source: "Connect to PBX API" and "API Structure" of the developer guide. HTTP is `core.pbx.wire`'s.
"""

import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from core.channel.credentials import NeverPickled
from core.channel.request import ChannelRequest
from core.pbx import answers
from core.pbx.address import PbxAddress
from core.pbx.errors import ANSWERED, LoginRefused, PbxError, Reach, Refused, Unreachable
from core.pbx.known import Register
from core.pbx.login_guard import Login, LoginGuard, Pair
from core.pbx.protocol import API_PATH
from core.pbx.refusals import refusal_from
from core.pbx.trust import SYSTEM_TRUST, Trust, vouched_certificate
from core.pbx.wire import Body, Conversation, Limits, exchange
from core.stop import Stop

CLOSE_S = 2.0
_MARGIN_S = 60
"""So long before its end a token is no longer used."""
_LONGEST_PAUSE_S = 60
_TOKEN_EXPIRED = 10004


@dataclass(slots=True)
class _Tokens(NeverPickled):
    access: str = field(repr=False)
    refresh: str = field(repr=False)
    # Both clocks: the monotonic one stands still while a laptop sleeps, the other one may be set back.
    ends: float
    ends_by_wall_clock: float

    @property
    def live(self) -> bool:
        return time.monotonic() < self.ends and time.time() < self.ends_by_wall_clock


class ApiSession:
    """One login on one PBX; all calls share its token.

    Args:
        trust: whom to believe; None for what `register` knows of the address.
    """

    def __init__(
        self,
        address: PbxAddress,
        client_id: str,
        client_secret: str,
        trust: Trust | None,
        limits: Limits,
        guard: LoginGuard,
        register: Register | None,
    ) -> None:
        self._address, self._client_id, self._client_secret = address, client_id, client_secret
        self._trust, self._limits, self._guard, self._register = trust, limits, guard, register
        self._login_lock = threading.Lock()
        self._tokens: _Tokens | None = None
        self._closed = False

    def call(
        self,
        method: str,
        path: str,
        params: Mapping[str, str],
        stop: Stop,
        body: Body | None = None,
        *,
        request: ChannelRequest | None = None,
        once: bool = False,
        limits: Limits | None = None,
    ) -> dict[str, Any]:
        """One call with the token. What only reads is repeated once with another token when that one expired.

        Args:
            once: it changes something: sent once, whatever its method. limits: others than as ever.
        """
        once = once or method != "GET"
        token = self.token(stop)
        for attempt in (1, 2):
            answer = self._patiently(method, path, {**params, "access_token": token}, stop, body, once, limits)
            errcode = _errcode(answer, self._address)
            if errcode == 0:
                return answer
            if errcode == _TOKEN_EXPIRED and not once and attempt == 1:
                token = self.token(stop, instead_of=token)
                continue
            refusal = refusal_from(answer, errcode, request)
            # Whether something was carried out before the token was looked at is the PBX's word only.
            refusal.definite = refusal.definite and not (once and errcode == _TOKEN_EXPIRED)
            raise refusal
        raise AssertionError

    def token(self, stop: Stop, instead_of: str = "") -> str:
        """A live token. Only one login is under way at a time, or parallel calls would use up the eight."""
        with self._login_lock:
            if self._closed:
                raise Unreachable(Reach.STOPPED)
            tokens = self._tokens
            if tokens is not None and tokens.live and tokens.access != instead_of:
                return tokens.access
            self._tokens = None
            if tokens is not None:
                self._tokens = self._refreshed(tokens, stop)
            if self._tokens is None:
                self._tokens = self._log_in_anew(stop)
            if self._closed:  # `close` did not wait for this login
                tokens, self._tokens = self._tokens, None
                self._give_back(tokens, CLOSE_S)
                raise Unreachable(Reach.STOPPED)
            return self._tokens.access

    def conversation(self, stop: Stop, limits: Limits) -> Conversation:
        """A connection for what is not asked and answered; who asked closes it."""
        return Conversation(self._address, stop=stop, trust=self._trusted(stop), limits=limits)

    def close(self, within_s: float) -> None:
        """Give the token back within this time; as of `PbxClient.close`."""
        self._closed = True
        ends = time.monotonic() + within_s
        # A login that hangs holds the lock; the end of the application does not wait for it.
        if not self._login_lock.acquire(timeout=within_s):
            return
        tokens, self._tokens = self._tokens, None
        self._login_lock.release()
        if tokens is not None:
            self._give_back(tokens, max(ends - time.monotonic(), 0.1))

    def _give_back(self, tokens: "_Tokens", within_s: float) -> None:
        limits = Limits(within_s, within_s, within_s)
        with suppress(Exception):
            self._exchange("GET", "del_token", {"access_token": tokens.access}, Stop(), None, limits)

    def _patiently(
        self,
        method: str,
        path: str,
        params: Mapping[str, str],
        stop: Stop,
        body: Body | None,
        once: bool,
        limits: Limits | None,
    ) -> dict[str, Any]:
        """One exchange. What only reads waits once as long as the PBX asks for, if that is not more than a minute."""
        try:
            return self._exchange(method, path, params, stop, body, limits or self._limits)
        except Unreachable as error:
            pause_s = error.values.get("pause_s")
            if once or not isinstance(pause_s, int) or pause_s > _LONGEST_PAUSE_S:
                raise
        if not stop.wait(pause_s):
            raise Unreachable(Reach.STOPPED)
        return self._exchange(method, path, params, stop, body, limits or self._limits)

    def _log_in_anew(self, stop: Stop) -> _Tokens:
        """A login with Client ID and Client Secret, if it may be sent."""
        pair = Pair(self._address.counted_as, self._client_id, self._client_secret)
        with self._guard.login(pair, stop) as login:
            body = {"username": self._client_id, "password": self._client_secret}
            asked, answer, errcode = self._asked_for_token("get_token", body, stop, login)
            if errcode == -1:
                raise LoginRefused(errcode, answers.text(answer.get("errmsg")), login.refused())
            try:
                tokens = self._tokens_from(asked, answer, errcode)
            except PbxError:
                login.answered()
                raise
            login.accepted()
        self._remember_voucher()
        return tokens

    def _remember_voucher(self) -> None:
        """An authority's word was enough: another certificate without one will be an alarm."""
        seen = vouched_certificate(self._address) if self._trust == SYSTEM_TRUST else ""
        if self._register is not None and seen:
            self._register.vouch(self._address, seen)

    def _refreshed(self, tokens: _Tokens, stop: Stop) -> _Tokens | None:
        """The tokens that follow; None where the PBX wants a login."""
        try:
            return self._tokens_from(*self._asked_for_token("refresh_token", {"refresh_token": tokens.refresh}, stop))
        except Refused:
            return None

    def _asked_for_token(
        self, path: str, body: Mapping[str, str], stop: Stop, login: Login | None = None
    ) -> tuple[tuple[float, float], dict[str, Any], int]:
        asked = time.monotonic(), time.time()
        try:
            answer = self._exchange("POST", path, {}, stop, body, self._limits)
            return asked, answer, _errcode(answer, self._address)
        except Unreachable as error:
            if login is not None and (not error.sent or error.reason in ANSWERED):
                login.answered()
            unsent = error.as_sent(False)  # the login was sent; the call that needs the token was not
        raise unsent

    def _tokens_from(self, asked: tuple[float, float], answer: Mapping[str, Any], errcode: int) -> _Tokens:
        if errcode != 0:
            refused = refusal_from(answer, errcode, definite=True)
            refused.of_login = True
            raise refused
        access, refresh = answer.get("access_token"), answer.get("refresh_token")
        if not isinstance(access, str) or not access or not (access.isascii() and access.isprintable()):
            raise Unreachable(Reach.NOT_A_PBX, {"host": self._address.label, "why": "no token"})
        life = (answers.whole_number(answer.get("access_token_expire_time")) or 1800) - _MARGIN_S
        return _Tokens(access, refresh if isinstance(refresh, str) else "", asked[0] + life, asked[1] + life)

    def _trusted(self, stop: Stop) -> Trust:
        """Which certificate is believed; found out when it is first needed."""
        if self._trust is None:
            assert self._register is not None
            self._trust = self._register.trust(self._address, stop)
        return self._trust

    def _exchange(
        self,
        method: str,
        path: str,
        params: Mapping[str, str],
        stop: Stop,
        body: Body | None,
        limits: Limits,
    ) -> dict[str, Any]:
        trust = self._trusted(stop)
        try:
            return exchange(
                self._address,
                method,
                API_PATH + path,
                params=params,
                body=body,
                stop=stop,
                trust=trust,
                limits=limits,
            )
        except Unreachable as error:
            if self._register is None:
                raise
            problem = self._register.judged(self._address, error)
        raise problem


def _errcode(answer: Mapping[str, Any], address: PbxAddress) -> int:
    errcode = answers.whole_number(answer.get("errcode"))
    if errcode is None:
        raise Unreachable(Reach.NOT_A_PBX, {"host": address.label, "why": "no errcode"}, sent=True)
    return errcode
