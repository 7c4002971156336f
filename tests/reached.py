"""What something holds, however far away, as Python's garbage collector sees it."""

import gc
from types import BuiltinFunctionType, FunctionType, ModuleType

_LEAD_EVERYWHERE = (ModuleType, type, FunctionType, BuiltinFunctionType)


def texts_held_by(held: object) -> set[str]:
    """All texts that it leads to, the variables of functions included that an exception came through."""
    left, seen, texts = [held], {id(held)}, set()
    while left:
        each = left.pop()
        if isinstance(each, str):
            texts.add(each)
        for other in gc.get_referents(each):
            if id(other) not in seen and not isinstance(other, _LEAD_EVERYWHERE):
                seen.add(id(other))
                left.append(other)
    return texts
