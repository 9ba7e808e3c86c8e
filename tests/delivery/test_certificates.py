"""Whom a system trusts, found where OpenSSL does not look."""

import ssl
from pathlib import Path

import pytest
import trustme

from goodword.delivery.certificates import add_system_certificates


def known(context: ssl.SSLContext) -> int:
    return context.cert_store_stats()["x509_ca"]


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    file = tmp_path / "ca-bundle.crt"
    trustme.CA().cert_pem.write_to_path(str(file))
    return file


@pytest.fixture
def astray(monkeypatch: pytest.MonkeyPatch) -> None:
    """OpenSSL looks where this system keeps nothing."""
    nowhere = ssl.DefaultVerifyPaths("", "", "SSL_CERT_FILE", "/nowhere", "SSL_CERT_DIR", "/nowhere")
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: nowhere)


def test_the_first_file_that_is_there_is_loaded(astray: None, bundle: Path, tmp_path: Path) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    add_system_certificates(context, [tmp_path / "missing", bundle])
    assert known(context) == 1


def test_nothing_is_added_where_somebody_is_known(astray: None, bundle: Path, tmp_path: Path) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    trustme.CA().configure_trust(context)
    add_system_certificates(context, [bundle])
    assert known(context) == 1


def test_the_systems_own_place_is_left_to_openssl(monkeypatch: pytest.MonkeyPatch, bundle: Path) -> None:
    usual = ssl.DefaultVerifyPaths("", "/etc/ssl/certs", "SSL_CERT_FILE", "", "SSL_CERT_DIR", "/etc/ssl/certs")
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: usual)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    add_system_certificates(context, [bundle])
    assert known(context) == 0


def test_where_there_is_nothing_nothing_fails(astray: None, tmp_path: Path) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    add_system_certificates(context, [tmp_path / "missing"])
    assert known(context) == 0
