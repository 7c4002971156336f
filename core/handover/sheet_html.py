"""The hand-over sheet as one HTML document, for QTextDocument, browsers and printers; everything in it is escaped.

Only what QTextDocument draws: simple tables, attributes and styles at the element, no style sheet, no picture.
"""

from collections.abc import Iterable
from html import escape

from core.handover.sheet import HandoverSheet, Say, english
from core.wording import N_, Dated

_INK, _MUTED, _ACCENT, _LINE, _PALE, _WARNING, _WARNING_PALE = (
    "#1b2430", "#566172", "#0a5fc4", "#c3cad4", "#f4f6f8", "#8a4b00", "#fff4e0",
)  # fmt: skip
_BREAK = "overflow-wrap:anywhere;"
_PBX_LINE = 56
"""Characters that surely have room in one line beside the captions."""


def sheet_html(sheet: HandoverSheet, say: Say = english, language: str = "en") -> str:
    """The document; `say` brings its headings into the person's language, named by `language` (`en`, `zh-CN`)."""
    title = say(N_("Hand-over sheet"), None)
    parts = [
        _head(sheet, title),
        _facts(
            (say(N_("ID on the PBX"), None), str(sheet.channel_id)),
            (say(N_("Provider"), None), " · ".join(filter(None, dict.fromkeys([sheet.kind, sheet.provider])))),
            (say(N_("PBX"), None), _pbx(sheet)),
            (say(N_("Installed on"), None), say("{date}", {"date": Dated(sheet.installed_on)})),
            (say(N_("Installed by"), None), sheet.installed_by),
        ),
        _section(say(N_("Webhook URL, for the provider's portal"), None)),
        _webhook(
            sheet.webhook_url or say(N_("Not read from the PBX; you will find it there under Message Channel."), None)
        ),
        _section(say(N_("Numbers and destinations"), None)),
        _routes(sheet, say),
        _section(say(N_("Steps in the provider's portal"), None)),
        _steps(sheet.steps),
    ]
    if sheet.proven:
        parts += [_section(say(N_("Proven"), None)), _steps(sheet.proven)]
    if sheet.warnings:
        parts += [_section(say(N_("Warnings"), None), _WARNING), _warnings(sheet.warnings)]
    parts.append(
        _line(
            say(N_("This sheet contains no key, password or token."), None), f"font-size:8pt;color:{_MUTED};", top=14
        )
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}"><head><meta charset="utf-8">'
        f"<title>{escape(title)}: {_text(sheet.channel_name)}</title></head>\n"
        f"<body style=\"font-family:'Segoe UI','Helvetica Neue','Noto Sans',Arial,sans-serif;font-size:10pt;"
        f'color:{_INK};background-color:#ffffff;max-width:180mm;">\n' + "\n".join(parts) + "\n</body></html>\n"
    )


def _pbx(sheet: HandoverSheet) -> str:
    """Its name and address; in two lines where one would end within the address, behind its `https://`."""
    both = [part for part in (sheet.pbx_name, sheet.pbx_address) if part]
    return ("\n" if sum(map(len, both)) > _PBX_LINE else " · ").join(both)


def _text(text: str) -> str:
    # A character that XML forbids would end the document in a strict reader.
    return escape("".join(each if each.isprintable() or each == "\n" else " " for each in text)).replace("\n", "<br>")


def _line(text: str, style: str, top: int = 0, bottom: int = 0) -> str:
    return f'<p style="margin-top:{top}px;margin-bottom:{bottom}px;{style}">{_text(text)}</p>'


def _head(sheet: HandoverSheet, title: str) -> str:
    points = 22 if len(sheet.channel_name) <= 40 else 16 if len(sheet.channel_name) <= 80 else 13
    return (
        '<table width="100%" cellspacing="0" cellpadding="0"><tr><td width="66%">'
        + _line(title, f"font-size:9pt;font-weight:bold;color:{_ACCENT};", bottom=2)
        + _heading(sheet.channel_name, 1, f"font-size:{points}pt;margin-top:0px;margin-bottom:0px;")
        + '</td><td width="34%" align="right" valign="bottom">'
        + _line(sheet.customer, "font-weight:bold;", bottom=4)
        + "</td></tr></table>\n"
        + _rule(_ACCENT, 6)
        + _gap(4)
    )


def _rule(colour: str, top: int) -> str:
    return (
        f'<table width="100%" cellspacing="0" cellpadding="0" style="margin-top:{top}px;"><tr>'
        f'<td bgcolor="{colour}" style="font-size:1pt;line-height:2px;">&nbsp;</td></tr></table>'
    )


def _heading(text: str, level: int, style: str) -> str:
    # Not h1 and h2: QTextDocument adds their size to the one that the style gives.
    return f'<p role="heading" aria-level="{level}" style="font-weight:bold;{style}{_BREAK}">{_text(text)}</p>'


def _gap(points: int) -> str:
    return f'<p style="margin-top:0px;margin-bottom:0px;font-size:{points}pt;">&nbsp;</p>'


def _section(text: str, colour: str = _ACCENT) -> str:
    return _heading(text, 2, f"font-size:12pt;color:{colour};margin-top:18px;margin-bottom:6px;")


def _facts(*facts: tuple[str, str]) -> str:
    rows = (
        f'<tr><td width="26%" valign="top" style="padding-left:0px;color:{_MUTED};">{_text(label)}</td>'
        f'<td width="74%" valign="top" style="{_BREAK}">{_text(value)}</td></tr>'
        for label, value in facts
        if value
    )
    return f'<table width="100%" cellspacing="0" cellpadding="3">{"".join(rows)}</table>'


def _webhook(text: str) -> str:
    style = f"font-family:Consolas,'DejaVu Sans Mono',monospace;font-size:9.5pt;{_BREAK}"
    return (
        f'<table width="100%" cellspacing="0" cellpadding="8"><tr><td bgcolor="{_PALE}" style="{style}">'
        f"{_text(text)}</td></tr></table>"
    )


def _routes(sheet: HandoverSheet, say: Say) -> str:
    if not sheet.routes:
        return _line(say(N_("None yet."), None), f"color:{_MUTED};")
    columns = [sheet.number_label, say(N_("Messages go to"), None)]
    rows = [[route.number, route.destination] for route in sheet.routes]
    if any(route.members for route in sheet.routes):
        columns.append(say(N_("May write from it"), None))
        rows = [[route.number, route.destination, route.members] for route in sheet.routes]
    widths = ("26%", "37%", "37%") if len(columns) == 3 else ("26%", "74%")
    head = "".join(
        f'<th width="{width}" align="left" bgcolor="{_PALE}" style="color:{_MUTED};">{_text(column)}</th>'
        for width, column in zip(widths, columns, strict=True)
    )
    cell = f'valign="top" style="border-bottom:1px solid {_LINE};{_BREAK}"'
    body = "".join("<tr>" + "".join(f"<td {cell}>{_text(value)}</td>" for value in row) + "</tr>" for row in rows)
    return (
        '<table width="100%" cellspacing="0" cellpadding="5" style="border-collapse:collapse;">'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>" + _gap(2)
    )


def _steps(sentences: Iterable[str]) -> str:
    items = "".join(f'<li style="margin-bottom:4px;{_BREAK}">{_text(sentence)}</li>' for sentence in sentences)
    return f'<ol style="margin-top:0px;margin-bottom:0px;">{items}</ol>' if items else ""


def _warnings(sentences: Iterable[str]) -> str:
    rows = "".join(
        f'<tr><td bgcolor="{_WARNING_PALE}" style="{_BREAK}">{_text(sentence)}</td></tr>' for sentence in sentences
    )
    return f'<table width="100%" cellspacing="0" cellpadding="6">{rows}</table>'
