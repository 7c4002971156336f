"""Files that are made to hold the program up, small on the disk and long or large to read: names and makers."""

import io
import zipfile
from collections.abc import Callable

_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/xl/workbook.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
    '<Override PartName="/xl/styles.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>'
    '<Override PartName="/xl/sharedStrings.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>'
)
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Id="rId1" Type="{_RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
)
_BOOK_RELS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Id="rId1" Type="{_RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{_RELATIONS}/styles" Target="styles.xml"/>'
    f'<Relationship Id="rId3" Type="{_RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>'
)
_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_SHEET = '<sheet name="S" sheetId="1" r:id="rId1"/>'
_STYLES = f'<styleSheet {_MAIN}><cellXfs count="1"><xf/></cellXfs></styleSheet>'
_SHARED = '<c t="s"><v>0</v></c>'
_CELL = '<c r="A1" t="inlineStr"><is><t>+4930123456</t></is></c>'


def workbook(
    *,
    styles: str = _STYLES,
    strings: str = f"<sst {_MAIN}/>",
    rows: str = f'<row r="1">{_CELL}</row>',
    sheets: str = _SHEET,
    behind: str = "",
    more: dict[str, bytes] | None = None,
) -> bytes:
    """A workbook of which one part is not what a spreadsheet program would write."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        archive.writestr("_rels/.rels", _RELS)
        archive.writestr("xl/_rels/workbook.xml.rels", _BOOK_RELS)
        archive.writestr(
            "xl/workbook.xml", f'<workbook {_MAIN} xmlns:r="{_RELATIONS}"><sheets>{sheets}</sheets></workbook>'
        )
        archive.writestr("xl/styles.xml", styles)
        archive.writestr("xl/sharedStrings.xml", strings)
        archive.writestr(
            "xl/worksheets/sheet1.xml",
            f"<worksheet {_MAIN}><sheetData>{rows}</sheetData>{behind}</worksheet>",
        )
        for name, content in (more or {}).items():
            archive.writestr(name, content)
    return out.getvalue()


def _styles(element: str, count: int) -> str:
    return f'<styleSheet {_MAIN}><cellXfs count="{count}">{element * count}</cellXfs></styleSheet>'


def _lied_about(content: bytes) -> bytes:
    """The sheet's size in the directory is a small one."""
    whole = bytearray(content)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        size = archive.getinfo("xl/worksheets/sheet1.xml").file_size.to_bytes(4, "little")
    at = whole.rindex(size)
    whole[at : at + 4] = (100).to_bytes(4, "little")
    return bytes(whole)


_EXTERNAL = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9)
)

FILES: dict[str, Callable[[], bytes]] = {
    "a million styles.xlsx": lambda: workbook(styles=_styles("<xf/>", 1_000_000)),
    "a million styles.csv": lambda: workbook(styles=_styles("<xf/>", 1_000_000)),
    "sixty thousand styles.csv": lambda: workbook(styles=_styles("<xf/>", 60_000)),
    "a hundred thousand fonts.xlsx": lambda: workbook(
        styles=f"<styleSheet {_MAIN}><fonts>{'<font><b/></font>' * 300_000}</fonts></styleSheet>"
    ),
    "deep styles.txt": lambda: workbook(styles="<a>" * 100_000 + "</a>" * 100_000),
    "three million texts.xlsx": lambda: workbook(strings=f"<sst {_MAIN}>{'<si><t>a</t></si>' * 3_000_000}</sst>"),
    "one text of a hundred megabytes.xlsx": lambda: workbook(
        strings=f"<sst {_MAIN}><si><t>{'a' * 100_000_000}</t></si></sst>"
    ),
    "text of texts.tsv": lambda: workbook(strings=f"<sst {_MAIN}>{'<si><r><t>a</t></r></si>' * 400_000}</sst>"),
    "one text in 500,000 cells.csv": lambda: workbook(
        strings=f"<sst {_MAIN}><si><t>{'a' * 30_000}</t></si></sst>",
        rows="".join(f'<row r="{row}">{_SHARED * 50}</row>' for row in range(1, 10_001)),
    ),
    "a sheet of 250 megabytes.xlsx": lambda: workbook(rows=" " * 250_000_000),
    "a sheet of blanks.csv": lambda: workbook(rows=" " * 9_000_000),
    "a million empty rows.xlsx": lambda: workbook(rows="<row/>" * 1_000_000),
    "rows of two thousand cells.csv": lambda: workbook(
        rows="".join(f'<row r="{row}">{_CELL * 2_000}</row>' for row in range(1, 400))
    ),
    "a row of a million cells.xlsx": lambda: workbook(rows=f'<row r="1">{"<c/>" * 1_000_000}</row>'),
    "a million merged.xlsx": lambda: workbook(
        behind="<mergeCells>" + '<mergeCell ref="A1:A1048576"/>' * 20_000 + "</mergeCells>"
    ),
    "ten thousand sheets.xlsx": lambda: workbook(
        sheets="".join(f'<sheet name="S{n}" sheetId="{n}" r:id="rId1"/>' for n in range(1, 10_000))
    ),
    "ten thousand parts.csv": lambda: workbook(more={f"xl/x{n}.xml": b"" for n in range(10_000)}),
    "a billion laughs.xlsx": lambda: _laughs(),
    "a lying directory.xlsx": lambda: _lied_about(workbook(rows=" " * 30_000_000)),
    "half a workbook.csv": lambda: workbook()[:900],
    "a workbook of zeros.xlsx": lambda: b"PK\x03\x04" + bytes(8_000_000),
    "one line of nine megabytes.csv": lambda: b"+4930123456," * 800_000,
    "a quote that never ends.csv": lambda: b'"' + b"+4930123456\n" * 800_000,
    "a million separators.csv": lambda: b"\n".join([b";" * 1_000] * 9_000),
    "bytes of nothing.txt": lambda: bytes(range(1, 256)) * 30_000,
}


def _laughs() -> bytes:
    """Entities of entities of entities, in the texts."""
    return workbook(strings=f"{_EXTERNAL}]><sst {_MAIN}><si><t>&j;</t></si></sst>")
