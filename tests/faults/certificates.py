"""PBX certificates as they are met in the field, good and crude."""

import datetime as dt
import hashlib
import ipaddress
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

NOW = dt.datetime.now(dt.UTC)
DAY = dt.timedelta(days=1)
YEAR = 365 * DAY


@dataclass(frozen=True)
class Served:
    """A certificate with its key, as PEM; `sha256` is its fingerprint."""

    chain: bytes
    key: bytes

    @property
    def sha256(self) -> str:
        der = ssl.PEM_cert_to_DER_cert(self.chain.decode().split("-----END CERTIFICATE-----")[0] + ssl.PEM_FOOTER)
        return hashlib.sha256(der).hexdigest()

    def context(self, folder: Path) -> ssl.SSLContext:
        """The server's side of TLS, weak keys allowed."""
        file = folder / f"{self.sha256}.pem"
        file.write_bytes(self.key + self.chain)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.set_ciphers("DEFAULT@SECLEVEL=0")
        context.load_cert_chain(str(file))
        return context


@cache
def _rsa(bits: int = 2048) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=bits)


@cache
def _authority() -> tuple[x509.Certificate, ec.EllipticCurvePrivateKey]:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Test authority")])
    builder = _builder(name, name, key.public_key(), NOW - DAY, NOW + YEAR)
    builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    return builder.sign(key, hashes.SHA256()), key


def authority_pem() -> bytes:
    """The authority that signs `signed`."""
    return _authority()[0].public_bytes(serialization.Encoding.PEM)


def _builder(
    subject: x509.Name, issuer: x509.Name, key: Any, begins: dt.datetime, ends: dt.datetime
) -> x509.CertificateBuilder:
    return x509.CertificateBuilder(
        issuer,
        subject,
        key,
        x509.random_serial_number(),
        begins,
        ends,
    )


def _made(
    key: "rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey | None" = None,
    *,
    host: str | None = "127.0.0.1",
    begins: dt.datetime = NOW - DAY,
    ends: dt.datetime = NOW + YEAR,
    signed: bool = False,
    usage: "x509.ObjectIdentifier | None" = None,
    constraints: "x509.BasicConstraints | None" = None,
    name: str = "PBX",
) -> Served:
    key = key or _rsa()
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    authority, authority_key = _authority()
    issuer = authority.subject if signed else subject
    builder = _builder(subject, issuer, key.public_key(), begins, ends)
    if host is not None:
        try:
            general: x509.GeneralName = x509.IPAddress(ipaddress.ip_address(host))
        except ValueError:
            general = x509.DNSName(host)
        builder = builder.add_extension(x509.SubjectAlternativeName([general]), critical=False)
    if usage is not None:
        builder = builder.add_extension(x509.ExtendedKeyUsage([usage]), critical=False)
    if constraints is not None:
        builder = builder.add_extension(constraints, critical=True)
    algorithm = None if isinstance(key, ed25519.Ed25519PrivateKey) and not signed else hashes.SHA256()
    certificate = builder.sign(authority_key if signed else key, algorithm)
    return Served(
        certificate.public_bytes(serialization.Encoding.PEM),
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        ),
    )


def _der(tag: int, content: bytes) -> bytes:
    """One element of DER, longer than 127 bytes."""
    return bytes((tag, 0x82)) + len(content).to_bytes(2, "big") + content


def _crude(*, version_1: bool = False, sha_1: bool = False) -> Served:
    """What no library makes any more, and old PBXs have made for themselves; put together by hand."""
    made = _made(host=None)
    usual, old = (bytes.fromhex(f"300d06092a864886f70d0101{last}0500") for last in ("0b", "05"))
    content = x509.load_pem_x509_certificate(made.chain).tbs_certificate_bytes[4:]
    if version_1:
        content = content.removeprefix(bytes.fromhex("a003020102"))
    algorithm, digest = (old, hashes.SHA1()) if sha_1 else (usual, hashes.SHA256())
    to_sign = _der(0x30, content.replace(usual, algorithm))
    signature = _rsa().sign(to_sign, padding.PKCS1v15(), digest)
    whole = _der(0x30, to_sign + algorithm + _der(0x03, b"\0" + signature))
    return Served(ssl.DER_cert_to_PEM_cert(whole).encode(), made.key)


signed = cache(lambda: _made(signed=True))
signed_for_another_name = cache(lambda: _made(signed=True, host="other.example.com"))
signed_and_expired = cache(lambda: _made(signed=True, begins=NOW - YEAR, ends=NOW - DAY))
signed_and_weak = cache(lambda: _made(_rsa(1024), signed=True))
signed_and_not_valid_yet = cache(lambda: _made(signed=True, begins=NOW + DAY))

KINDS: dict[str, Callable[[], Served]] = {
    "self-signed": _made,
    "without a name": lambda: _made(host=None),
    "for another name": lambda: _made(host="other.example.com"),
    "elliptic curve": lambda: _made(ec.generate_private_key(ec.SECP256R1())),
    "ed25519": lambda: _made(ed25519.Ed25519PrivateKey.generate()),
    "said to be no authority": lambda: _made(constraints=x509.BasicConstraints(ca=False, path_length=None)),
    "said to be an authority": lambda: _made(constraints=x509.BasicConstraints(ca=True, path_length=0)),
    "of an authority that nobody knows": signed,
    "expired": lambda: _made(begins=NOW - YEAR, ends=NOW - DAY),
    "not valid yet": lambda: _made(begins=NOW + DAY),
    "RSA of 1024 bits": lambda: _made(_rsa(1024)),
    "X.509 version 1": lambda: _crude(version_1=True),
    "signed with SHA-1": lambda: _crude(sha_1=True),
    "X.509 version 1 signed with SHA-1": lambda: _crude(version_1=True, sha_1=True),
    "for clients only": lambda: _made(usage=ExtendedKeyUsageOID.CLIENT_AUTH),
}
