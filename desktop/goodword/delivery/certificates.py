"""Whom this system trusts to sign a server's certificate, also where OpenSSL itself looks in the wrong place.

A bundle brings the OpenSSL of the system that it was made on, which looks where that system keeps its certificates.
"""

import ssl
from collections.abc import Sequence
from pathlib import Path

BUNDLES = (
    Path("/etc/ssl/certs/ca-certificates.crt"),  # Debian, Ubuntu, Arch, Gentoo
    Path("/etc/pki/tls/certs/ca-bundle.crt"),  # Fedora, Red Hat
    Path("/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem"),
    Path("/etc/ssl/ca-bundle.pem"),  # openSUSE
    Path("/etc/ssl/cert.pem"),  # Alpine
)
"""Where distributions of Linux keep all of them in one file."""


def add_system_certificates(context: ssl.SSLContext, bundles: Sequence[Path] = BUNDLES) -> None:
    """Load the first of `bundles` that is there, unless `context` knows somebody, or where to look, already."""
    usual = ssl.get_default_verify_paths()
    if usual.cafile or usual.capath or context.cert_store_stats()["x509_ca"]:
        return
    found = next((bundle for bundle in bundles if bundle.is_file()), None)
    if found is not None:
        context.load_verify_locations(found)
