"""A mail or text that was dropped as a file: its text as a person reads it, or the sentence why there is none."""

import base64
import os
import time
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.channel.catalog import provider
from core.mail.dropped_file import FileUnreadable, text_of_content, text_of_file
from core.mail.html_lines import html_lines
from core.mail.whole_text import LONGEST_TEXT, read_whole

KEY, SECRET = "nk4-Zt9qWm2LxB7c", "sh_81dKq0vRtY55w"
SEND = "https://api.example.com/v1/messages"


def mail(body: str, kind: str = "text/html", charset: str = "utf-8") -> bytes:
    head = (
        f"From: a@example.com\r\nSubject: Access\r\nMIME-Version: 1.0\r\nContent-Type: {kind}; charset={charset}\r\n"
    )
    return head.encode() + b"Content-Transfer-Encoding: 8bit\r\n\r\n" + body.encode()


def read(content: bytes, tmp_path: Path, name: str = "mail.eml") -> str:
    (tmp_path / name).write_bytes(content)
    return text_of_file(tmp_path / name).text


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with a name")
@pytest.mark.parametrize("kind", ["pipe", "folder", "device"])
def test_a_pipe_a_folder_or_a_device_is_refused_and_not_waited_for(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "mail.txt"
    match kind:
        case "pipe":
            os.mkfifo(path)
        case "folder":
            path.mkdir()
        case _:
            path = Path("/dev/zero")
    with pytest.raises(FileUnreadable):
        text_of_file(path)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-16", "utf-8", "utf-8-sig", "cp1252"])
def test_a_text_is_read_in_the_encoding_it_has_also_without_a_mark(tmp_path: Path, encoding: str) -> None:
    text = f"API-Schlüssel: {KEY}\nGeheimnis: {SECRET}\n"
    assert read(text.encode(encoding), tmp_path, "mail.txt") == text


def test_what_is_no_text_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable, match="not a text file"):
        read(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 4, tmp_path, "logo.txt")


@pytest.mark.parametrize("charset", ["x-user-defined-7", "idna", "hex", "undefined"])
@pytest.mark.parametrize("kind", ["text/plain", "text/html"])
def test_a_mail_in_a_character_set_that_nobody_knows_is_refused_in_words(kind: str, charset: str) -> None:
    with pytest.raises(FileUnreadable, match="character set"):
        text_of_content(mail(f"API Key: {KEY}", kind, charset), is_mail=True)


def test_a_mail_in_html_keeps_its_lines_and_says_what_its_entities_mean(tmp_path: Path) -> None:
    body = (
        "<html><head><title>Access</title><style>p { color: red }</style></head><body><p>Dear customer,</p>"
        f"API&nbsp;Key: {KEY}<br>API Secret: a&amp;b<i>-</i>{SECRET}<br/>\r\nSending\r\n URL: {SEND}"
        "<div>Tom &lt;tom@example.com&gt;</div></body></html>"
    )
    lines = read(mail(body), tmp_path).splitlines()
    assert [line for line in lines if line] == [
        "Dear customer,",
        f"API Key: {KEY}",
        f"API Secret: a&b-{SECRET}",
        f"Sending URL: {SEND}",
        "Tom <tom@example.com>",
    ]


def test_the_cells_of_a_table_in_html_stay_apart_and_its_rows_are_lines(tmp_path: Path) -> None:
    row = "<tr><td>API Key</td><td>{}</td></tr>\n<tr>\n<th>API Secret</th>\n<td>{}</td>\n</tr>"
    text = read(mail(f"<table>{row.format(KEY, SECRET)}</table>"), tmp_path)
    assert [line for line in text.splitlines() if line] == [f"API Key\t{KEY}", f"API Secret\t{SECRET}"]


def test_keys_of_a_mail_in_html_find_their_fields(tmp_path: Path) -> None:
    body = (
        f"<p>API Key: <b>{KEY}</b><br>API Secret: <code>{SECRET}</code></p><p>Sending URL: <a href='{SEND}'>here</a>"
    )
    chosen = provider("general")
    assert chosen is not None
    found = read_whole(read(mail(body), tmp_path), chosen.fields, chosen.name)
    assert {each.key: each.value for each in found.taken} == {
        "api_key": KEY, "api_secret": SECRET, "api_send_url": SEND,
    }  # fmt: skip


def test_a_mail_whose_text_is_empty_is_read_from_its_html(tmp_path: Path) -> None:
    part = "--x\r\nContent-Type: text/{}; charset=utf-8\r\n\r\n{}\r\n"
    parts = part.format("plain", "  ") + part.format("html", f"<p>API Key: {KEY}</p>") + "--x--\r\n"
    head = "From: a@example.com\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=x\r\n\r\n"
    assert f"API Key: {KEY}" in read((head + parts).encode(), tmp_path)


PLAIN = "--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{}\r\n"
ATTACHED = "--x\r\nContent-Type: {}\r\nContent-Disposition: attachment; filename=a\r\n\r\n{}\r\n"


def with_parts(*parts: str, kind: str = "mixed") -> bytes:
    head = f"From: a@example.com\r\nMIME-Version: 1.0\r\nContent-Type: multipart/{kind}; boundary=x\r\n\r\n"
    return (head + "".join(parts) + "--x--\r\n").encode()


def test_a_plain_text_that_lacks_what_the_page_beside_it_says_is_not_the_mail(tmp_path: Path) -> None:
    page = f"--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>API Key: {KEY}</p>\r\n"
    plain = "--x\r\nContent-Type: text/plain\r\n\r\n{}\r\n"
    stub = plain.format("Your e-mail program shows no HTML.")
    assert read(with_parts(stub, page, kind="alternative"), tmp_path).strip() == f"API Key: {KEY}"
    more = plain.format(f"API Key: {KEY}\r\nNumber: +4930900100")
    assert "+4930900100" in read(with_parts(more, page, kind="alternative"), tmp_path)


def test_mails_and_texts_that_are_attached_are_read_and_others_are_counted() -> None:
    forwarded = f"From: b@example.com\r\nContent-Type: text/plain\r\n\r\nAPI Key: {KEY}\r\nBest\r\nBo"
    found = text_of_content(
        with_parts(
            "--x\r\nContent-Type: text/plain\r\n\r\nsee below\r\n",
            ATTACHED.format("message/rfc822", forwarded),
            ATTACHED.format("text/csv", "DID,Ext\r\n+4930900100,1001"),
            ATTACHED.format("text/html", "<p>+4930900101</p>"),
            ATTACHED.format("text/vcard", "TEL:+4930900999"),
            ATTACHED.format("image/png", "x"),
            ATTACHED.format("application/pdf", "x"),
        ),
        is_mail=True,
    )
    lines = [line.strip() for line in found.text.splitlines() if line.strip()]
    assert lines == [
        "see below",
        "From:",
        f"API Key: {KEY}",
        "Best",
        "Bo",
        "DID,Ext",
        "+4930900100,1001",
        "+4930900101",
    ]
    assert found.unread == 1


def test_objects_in_json_that_are_attached_say_what_they_say_in_a_file() -> None:
    written = ATTACHED.format("application/json", '{\r\n "api_key": "nk4-Zt9q\\/m2LxB7c",\r\n "name": "Müller"\r\n}')
    found = text_of_content(with_parts(PLAIN.format("see below"), written), is_mail=True)
    chosen = provider("general")
    assert chosen is not None
    assert {each.key: each.value for each in read_whole(found.text, chosen.fields).taken} == {
        "api_key": "nk4-Zt9q/m2LxB7c"
    }
    assert "Müller" in found.text


def test_what_is_attached_and_cannot_be_decoded_is_counted_and_the_mail_is_read() -> None:
    odd = ATTACHED.format("text/plain; charset=x-user-defined-7", "x")
    forwarded = "From: b@example.com\r\nContent-Type: text/plain; charset=x-user-defined-7\r\n\r\nx"
    parts = PLAIN.format(f"API Key: {KEY}"), odd, ATTACHED.format("message/rfc822", forwarded)
    found = text_of_content(with_parts(*parts), is_mail=True)
    assert (found.text.strip(), found.unread) == (f"API Key: {KEY}", 2)


def test_of_two_forms_of_a_mail_the_one_that_can_be_decoded_is_read(tmp_path: Path) -> None:
    form = "--x\r\nContent-Type: text/{}; charset={}\r\n\r\n{}\r\n"
    plain, page = ("plain", f"API Key: {KEY}"), ("html", f"<p>API Key: {KEY}</p>")
    for charsets in (("utf-8", "x-user-defined-7"), ("x-user-defined-7", "utf-8")):
        parts = [form.format(kind, each, text) for (kind, text), each in zip((plain, page), charsets, strict=True)]
        assert read(with_parts(*parts, kind="alternative"), tmp_path).strip() == f"API Key: {KEY}"


def test_an_attached_text_without_a_character_set_is_read_as_the_file_that_it_is() -> None:
    content = base64.encodebytes(f"API Key: {KEY}\r\nMüller".encode("utf-16")).decode()
    attached = (
        f"--x\r\nContent-Type: text/plain; name=a.txt\r\nContent-Transfer-Encoding: base64\r\n\r\n{content}\r\n"
    )
    found = text_of_content(with_parts(PLAIN.format("see below"), attached), is_mail=True)
    assert f"API Key: {KEY}" in found.text
    assert "Müller" in found.text


def test_an_attached_mail_in_letters_and_digits_is_counted_and_no_key_is_seen_in_it() -> None:
    content = base64.encodebytes(f"From: b@example.com\r\n\r\nAPI Key: {KEY}\r\n".encode()).decode()
    head = "--x\r\nContent-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    found = text_of_content(with_parts(PLAIN.format("see below"), f"{head}{content}\r\n"), is_mail=True)
    assert (found.text.strip(), found.unread) == ("see below", 1)


def test_a_long_mail_that_is_attached_leaves_the_mail_itself_to_be_read() -> None:
    forwarded = "From: b@example.com\r\nContent-Type: text/plain\r\n\r\n" + "a word\r\n" * (LONGEST_TEXT // 8)
    parts = PLAIN.format(f"API Key: {KEY}"), ATTACHED.format("message/rfc822", forwarded)
    found = text_of_content(with_parts(*parts), is_mail=True)
    assert (found.text.strip(), found.unread) == (f"API Key: {KEY}", 1)


def test_a_page_with_the_footer_of_a_list_below_it_is_read_with_it(tmp_path: Path) -> None:
    page = f"--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>API Key: {KEY}</p>\r\n"
    text = read(with_parts(page, PLAIN.format("List: https://lists.example.com/2024")), tmp_path)
    assert text.split("\n") == [f"API Key: {KEY}", "", "List: https://lists.example.com/2024"]


def test_what_the_page_of_a_mail_strikes_through_is_not_taken_from_its_plain_text(tmp_path: Path) -> None:
    page = f"--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<s>API Key: {KEY}<br>Site</s><p>{SECRET}</p>\r\n"
    plain = PLAIN.format(f"API Key: {KEY}\r\nSite\r\n{SECRET}\r\nNumber: +4930900100")
    text = read(with_parts(plain, page, kind="alternative"), tmp_path)
    assert KEY not in text
    assert SECRET in text
    assert "+4930900100" in text


def test_what_is_struck_through_goes_on_in_the_next_line_and_a_tag_that_nothing_closes_ends_with_its_own(
    tmp_path: Path,
) -> None:
    assert read(mail(f"<p><s>API Key: {KEY}<br>API Secret: {SECRET}</s><br>Hello</p>"), tmp_path) == "Hello"
    assert read(mail(f"<p><s>API Key: {KEY}<br>API Secret: {SECRET}</p>"), tmp_path) == f"API Secret: {SECRET}"


def test_a_long_list_that_is_attached_leaves_the_mail_to_be_read() -> None:
    rows = "+4930900100,1001\r\n" * (LONGEST_TEXT // 17)
    first = f"--x\r\nContent-Type: text/plain\r\n\r\nAPI Key: {KEY}\r\n"
    found = text_of_content(with_parts(first, ATTACHED.format("text/csv", rows)), is_mail=True)
    assert found.text.strip() == f"API Key: {KEY}"
    assert found.unread == 1


@given(
    st.binary(max_size=300), st.sampled_from(["text/plain", "text/html; charset=", "multipart/mixed; boundary=", ""])
)
def test_any_mail_is_read_or_refused_in_words(body: bytes, kind: str) -> None:
    for content in (body, b"Content-Type: " + kind.encode() + body + b"\n\n" + body):
        with suppress(FileUnreadable):
            assert isinstance(text_of_content(content, is_mail=True).text, str)


@pytest.mark.parametrize(
    "piece", ["<", "<a ", "<!--", "<p", "<a b='", "&#1", "<td>", "<p><td>x", "<a href=http://x>a</a>"]
)
def test_hostile_html_takes_no_longer_than_its_length(piece: str) -> None:
    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        began = time.process_time()
        for _line in html_lines(text):
            pass
        return time.process_time() - began

    control = min(seconds(5_000) for _ in range(3))
    assert min(seconds(50_000) for _ in range(3)) < 25 * control + 0.02
