"""How windows are made: words, marks, focus, tooltips, rows, dialogs."""

import ast
import re
from collections.abc import Iterator

from tests.house.source import Module, called, identifiers


def signs_in_words(module: Module) -> Iterator[str]:
    """`ui/look/signed_label.py` has the icons; a screen reader would read the sign out."""
    for node in module.nodes if module.path.startswith("ui/") else ():
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and re.search("[⚠✓✔✗✘]", node.value):
            yield f"line {node.lineno}: {node.value[:40]!r}"


def marks_of_english(module: Module) -> Iterator[str]:
    for node in module.nodes if module.path.startswith("ui/") else ():
        if isinstance(node, ast.JoinedStr):
            written = "".join(str(text.value) for text in node.values if isinstance(text, ast.Constant))
            if set("“”") & set(written):
                yield f"line {node.lineno}: {ast.unparse(node)}"


NO_SENTENCES = frozenset({
    "f\"{file_stem(channel, 60) or 'channel'} {channel_id}.pdf\"",
    "f\"{row.name} {(site.base_url if site is not None else '')}\"",
    "' '.join((f'*{each}' for each in (CHANNEL_FILE, '.eml', '.txt', *TABLES)))",
    "' '.join((plain(part, 80) for part in (Path(file).name, problem.field) if part))",
    "' '.join((QCoreApplication.translate('QShortcut', name) for name in names))",
    "f'{line.status} {line.reason}'",
    "f'{name} {text}'",
    "self._name + ' '",
    "f'+{codes[region]} {names[region]}'",
    "' ' + extension",
    "' '.join(left)",
    "shown + ' '",
    "f'{row.text} {row.count}'",
    "f'{time} {unit}'",
    "f'{number:02d} {text} -> {picture}'",
    "f'{translated(field.label)} {breakable(value)}'",
    "f'{wished} {nth}'",
    "f'{type_} {where}'",
    "f'{pbx.name} {pbx.base_url}'",
    "f'{count} {where}'",
    "' '.join((f'· {part}' for part in parts if part))",
    "' '.join((word if len(word) <= LONGEST_WORD else '\\u200b'.join(_pieces(word)) for word in text.split(' ')))",
    "f'{name} {standing_text(standing)}'",
})  # fmt: skip
"""Names, words, files and keys that stand one after another."""


def blanks_between_sentences(module: Module) -> Iterator[str]:
    """Chinese has none there: `one_text` in core/wording.py puts sentences together."""
    for node in module.nodes if module.path.startswith("ui/") else ():
        if _joins_by_a_blank(node) and (written := ast.unparse(node)) not in NO_SENTENCES:
            yield f"line {node.lineno}: {written}"  # type: ignore[attr-defined]


def _joins_by_a_blank(node: ast.AST) -> bool:
    match node:
        case ast.Call(func=ast.Attribute(value=ast.Constant(value=" "), attr="join")):
            return True
        case ast.BinOp(op=ast.Add(), left=left, right=right):
            return any(isinstance(each, ast.Constant) and each.value == " " for each in (left, right))
        case ast.JoinedStr(values=[ast.Constant(value=" "), ast.FormattedValue()]):
            return True
        case ast.JoinedStr(values=values):
            blank = [isinstance(each, ast.Constant) and each.value == " " for each in values]
            return any(blank[1:-1])
    return False


def colons_of_english(module: Module) -> Iterator[str]:
    """French has a blank before it, Chinese a full-width one: `named` in ui/look/texts.py."""
    for node in module.nodes if module.path.startswith("ui/") and module.path not in COLONS_FOR_SUPPORT else ():
        if isinstance(node, ast.JoinedStr) and ": " in [getattr(each, "value", "") for each in node.values[1:-1]]:
            yield f"line {node.lineno}: {ast.unparse(node)}"


COLONS_FOR_SUPPORT = ("ui/program/about.py", "ui/tour.py")
"""What is copied for support, and the e-mail of the tour, are English."""


def clicked_scroll_areas(module: Module) -> Iterator[str]:
    """A click on the ground of a page would take the focus from its field, and draw a ring around all of it."""
    made = re.search(r"QScrollArea\(\)|\(QScrollArea\)", module.source)
    if module.path.startswith("ui/") and made and not re.search("focusPolicy|setFocusPolicy", module.source):
        yield made[0]


def items_of_qt(module: Module) -> Iterator[str]:
    for node in module.nodes:
        names = [each.name for each in node.names] if isinstance(node, ast.ImportFrom) else []
        names += [node.attr] if isinstance(node, ast.Attribute) else []
        yield from (name for name in names if re.match(r"QStandardItem|Q(List|Tree|Table)Widget", name))


def items_of_layouts(module: Module) -> Iterator[str]:
    """`ui/nested_layouts.py` says why; there it is the only way to forget one."""
    for node in module.nodes if module.path != "ui/nested_layouts.py" else ():
        if isinstance(node, ast.Attribute) and node.attr in ("itemAt", "itemAtPosition", "takeAt"):
            yield f"line {node.lineno}"


def file_dialogs(module: Module) -> Iterator[str]:
    for node in module.nodes if module.path != "ui/look/file_dialog.py" else ():
        if isinstance(node, ast.ImportFrom) and any(each.name == "QFileDialog" for each in node.names):
            yield f"line {node.lineno}"


def dialogs_left_to_qt(module: Module) -> Iterator[str]:
    """`ui/gone.py` says why."""
    for node in module.nodes:
        if isinstance(node, ast.Call) and called(node).endswith(".finished.connect"):
            yield from (f"line {node.lineno}" for each in node.args if ast.unparse(each).endswith(".deleteLater"))


def wizard_fields(module: Module) -> Iterator[str]:
    for node in module.nodes:
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            literal = bool(node.args) and isinstance(node.args[0], ast.Constant)
            if node.func.attr in ("registerField", "setField") or (node.func.attr == "field" and literal):
                yield f"line {node.lineno}: {ast.unparse(node)[:60]}"


def unescaped(module: Module) -> Iterator[str]:
    """A tooltip that is not made by `ui.look.tooltips`: Qt would draw markup in it."""
    if not module.path.startswith("ui/") or module.path == "ui/look/tooltips.py":
        return
    names = {name for node in module.nodes for name in identifiers(node)}
    if "setToolTip" in names:
        yield "calls setToolTip"
    if "ToolTipRole" in names and "tooltip_text" not in names:
        yield "answers ToolTipRole without tooltip_text"
    for node in module.nodes:
        # The role's number, where somebody avoids its name.
        sets = isinstance(node, ast.Call) and called(node).endswith(".setData")
        if sets and [ast.unparse(argument) for argument in node.args[:1]] == ["3"]:  # type: ignore[attr-defined]
            yield f"line {node.lineno}: sets data of role 3"  # type: ignore[attr-defined]
