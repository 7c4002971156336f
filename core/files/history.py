"""What was created where and when, as a table that a spreadsheet opens."""

import csv
import datetime as dt
import io
from collections.abc import Iterable, Mapping

from core.routes.table import kept_as_text
from core.store.rows import ChannelRow, ChannelState

COLUMNS = ("created", "name", "id", "provider", "pbx", "address", "numbers", "webhook_url")


def history_csv(rows: Iterable[ChannelRow], pbx_names: Mapping[str, str]) -> str:
    """CSV with a header; times in the computer's zone. A cell that a spreadsheet would calculate begins with '."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in rows:
        if row.state is not ChannelState.CREATED:
            continue
        when = dt.datetime.fromtimestamp(row.created_at, dt.UTC).astimezone().isoformat(" ", "seconds")
        provider = row.draft.provider.name if row.draft.provider else ""
        numbers = " ".join(route.did_number for route in row.whole.dids)
        cells = (
            when,
            row.draft.name,
            str(row.channel_id),
            provider,
            pbx_names.get(row.base_url, ""),
            row.base_url,
            numbers,
            row.webhook_url,
        )
        writer.writerow(map(kept_as_text, cells))
    return out.getvalue()
