"""The channels of a PBX as a table that a spreadsheet opens."""

import csv
import io
from collections.abc import Iterable

from core.channel.catalog import provider as provider_of
from core.pbx.answers import ChannelSummary
from core.routes.table import kept_as_text

COLUMNS = (
    "id", "name", "type", "provider", "numbers", "status", "reason", "received", "sent", "delivered", "failed",
)  # fmt: skip


def pbx_list_csv(lines: Iterable[ChannelSummary]) -> str:
    """CSV with a header. A cell that a spreadsheet would calculate begins with '."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for line in lines:
        provider = provider_of(line.channel)
        counters = (line.received, line.sent, line.delivered, line.failed)
        texts = (
            str(line.id),
            line.name,
            line.type,
            provider.name if provider else line.channel,
            " ".join(line.numbers or ()),
            line.status,
            line.reason,
            *("" if count is None else str(count) for count in counters),
        )
        writer.writerow(map(kept_as_text, texts))
    return out.getvalue()
