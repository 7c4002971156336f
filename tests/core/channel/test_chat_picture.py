"""The picture of a live chat: what a file has to be is found out before anything is sent."""

import os
from pathlib import Path

import pytest

from core.channel.chat_picture import MOST_BYTES, NoPicture, picture_of

PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)
JPG = b"\xff\xd8\xff\xe0" + bytes(100)


@pytest.mark.parametrize(
    ("name", "content", "media_type", "sent"),
    [
        ("logo.png", PNG, "image/png", "avatar.png"),
        ("logo.jpeg", JPG, "image/jpeg", "avatar.jpg"),
        ("Praxis Müller\u202e.gnp", PNG, "image/png", "avatar.png"),
    ],
)
def test_a_picture_is_what_its_content_says_and_is_sent_under_a_name_of_its_own(
    tmp_path: Path, name: str, content: bytes, media_type: str, sent: str
) -> None:
    (tmp_path / name).write_bytes(content)
    picture = picture_of(str(tmp_path / name))
    assert (picture.media_type, picture.sent_name, picture.content) == (media_type, sent, content)
    assert "\u202e" not in picture.name
    assert "content" not in repr(picture)


@pytest.mark.parametrize("content", [b"", b"GIF89a", b"\x89PNG", b"<svg/>", b"%PDF-1.7", b"RIFF....WEBP"])
def test_another_kind_of_file_is_refused_whatever_it_is_called(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "logo.png").write_bytes(content)
    with pytest.raises(NoPicture, match="not a png or jpg picture"):
        picture_of(str(tmp_path / "logo.png"))


def test_twenty_megabytes_are_taken_and_one_byte_more_is_not(tmp_path: Path) -> None:
    file = tmp_path / "logo.png"
    file.write_bytes(PNG)
    os.truncate(file, MOST_BYTES)
    assert len(picture_of(str(file)).content) == MOST_BYTES
    os.truncate(file, MOST_BYTES + 1)
    with pytest.raises(NoPicture, match=r"^This file has 21 MB; at most 20 MB"):
        picture_of(str(file))


def test_what_cannot_be_read_is_told_by_its_name(tmp_path: Path) -> None:
    with pytest.raises(NoPicture, match=r"“gone\.png” cannot be read"):
        picture_of(str(tmp_path / "gone.png"))
    with pytest.raises(NoPicture, match="not a png or jpg"):
        picture_of(str(tmp_path))
    with pytest.raises(NoPicture):
        picture_of("a\0b")
