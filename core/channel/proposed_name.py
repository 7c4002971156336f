"""The name that is proposed for a channel: its PBX's in whole words, and what kind it is."""

_LEFT_OVER = " ,;:&+-–(/·"
CUT = "…"


def proposed_name(template: str, pbx: str, most: int) -> str:
    """`template` with the name of a PBX for `{pbx}`, at most so many characters long.

    Args:
        pbx: as it is shown; where it is cut, the word that is not whole is left out.
    """
    room = most - len(template.format(pbx=""))
    if pbx.endswith(CUT) or len(pbx) > room:
        cut = pbx.removesuffix(CUT)[: room + 1]
        pbx = (cut.rpartition(" ")[0] or cut[:room]).rstrip(_LEFT_OVER)
    return template.format(pbx=pbx)
