"""What of ICU's tables goes into the bundle: those that Qt asks for. On Linux Qt's wheels bring all of them, 32 MB.

Qt orders texts by ICU, changes their case, reads and writes old encodings, and names time zones. All else that it
shows of languages, countries, numbers and dates comes from tables of its own.
"""

import struct
from pathlib import Path

LIBRARY = "libicudata.so."
_NOT_ASKED_FOR = ("brkitr", "lang", "rbnf", "region", "translit", "unit")
"""Where words and lines end; names of languages and countries; numbers in words; other scripts; units. Names of
currencies are asked for: a time zone that is called `GMT+05:30` is read as a number, with all that belongs to one."""
_PAGE = 0x1000
_SECTION, _SEGMENT = struct.Struct("<IIQQQQIIQQ"), struct.Struct("<IIQQQQQQ")


def in_its_place(entry: tuple[str, str, str], folder: Path) -> tuple[str, str, str]:
    """What of PyInstaller's list of libraries goes into the bundle: of ICU's tables what is made in `folder`."""
    place, file, kind = entry
    name = Path(file).name
    if kind == "SYMLINK" or not name.startswith(LIBRARY):
        return entry
    folder.mkdir(exist_ok=True)
    without_what_qt_never_asks_for(Path(file), folder / name)
    return place, str(folder / name), kind


def without_what_qt_never_asks_for(library: Path, target: Path) -> None:
    """Write ICU's library of tables anew, without some of them. All else in it is loaded to where it was."""
    whole = library.read_bytes()
    begin = whole.find(b"CmnD") - 12
    if whole[:6] != b"\x7fELF\x02\x01" or begin < 0 or whole[begin + 2 : begin + 4] != b"\xda\x27":
        raise SystemExit(f"{library.name} is made in another way: icu_data.py has to learn it.")
    tables = _Elf(bytearray(whole))
    end = tables.end_of_what_begins_at(begin)
    less = _fewer(whole[begin:end])
    cut = (end - begin - len(less)) // _PAGE * _PAGE
    less += bytes(end - begin - cut - len(less))
    tables.move(begin, end, cut)
    moved = tables.content
    target.write_bytes(moved[:begin] + less + moved[end:])


def items(package: bytes) -> dict[str, bytes]:
    """The tables in ICU's package, by name."""
    (head,) = struct.unpack_from("<H", package)
    (count,) = struct.unpack_from("<I", package, head)
    places = [struct.unpack_from("<II", package, head + 4 + 8 * number) for number in range(count)]
    ends = [place for _name, place in places[1:]] + [len(package) - head]
    return {
        package[head + name : package.index(b"\0", head + name)].decode("ascii"): package[head + place : head + end]
        for (name, place), end in zip(places, ends, strict=True)
    }


def _fewer(package: bytes) -> bytes:
    """The package with the tables that are asked for, in their order, which is that of their names."""
    (head,) = struct.unpack_from("<H", package)
    kept = {name: table for name, table in items(package).items() if name.split("/")[1] not in _NOT_ASKED_FOR}
    names = 4 + 8 * len(kept)
    place = names + sum(len(name) + 1 for name in kept)
    place += -place % 16
    register, words, content = struct.pack("<I", len(kept)), b"", bytearray()
    for name, table in kept.items():
        register += struct.pack("<II", names + len(words), place + len(content))
        words += name.encode("ascii") + b"\0"
        content += table + bytes(-len(table) % 16)
    return package[:head] + (register + words).ljust(place, b"\0") + content


class _Elf:
    """A library, as the system loads it."""

    def __init__(self, content: bytearray) -> None:
        self.content = content
        self._segments = self._all(_SEGMENT, 0x20, 0x38)
        self._sections = self._all(_SECTION, 0x28, 0x3C)

    def _all(self, kind: struct.Struct, place_at: int, count_at: int) -> list[int]:
        (begin,) = struct.unpack_from("<Q", self.content, place_at)
        (count,) = struct.unpack_from("<H", self.content, count_at)
        return [begin + kind.size * number for number in range(count)]

    def end_of_what_begins_at(self, begin: int) -> int:
        """Of the section with the tables, which is all there is in it."""
        for place in self._sections:
            _name, _kind, _flags, _address, offset, size, *_rest = _SECTION.unpack_from(self.content, place)
            if offset == begin:
                return int(offset + size)
        raise SystemExit("ICU's tables are in no section of their own: icu_data.py has to learn where they are.")

    def move(self, begin: int, end: int, cut: int) -> None:
        """Take so much off the end of a section, and tell where in the file all behind it is then."""
        for place in self._segments:
            segment = list(_SEGMENT.unpack_from(self.content, place))
            if segment[2] >= end:
                segment[2] -= cut
            elif segment[2] + segment[5] >= end:
                segment[5], segment[6] = segment[5] - cut, segment[6] - cut
            _SEGMENT.pack_into(self.content, place, *segment)
        for place in self._sections:
            section = list(_SECTION.unpack_from(self.content, place))
            if section[4] >= end:
                section[4] -= cut
            elif section[4] == begin:
                section[5] -= cut
            _SECTION.pack_into(self.content, place, *section)
        (sections,) = struct.unpack_from("<Q", self.content, 0x28)
        struct.pack_into("<Q", self.content, 0x28, sections - cut)
