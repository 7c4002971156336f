"""The line that counts a routing table: lines, shown, problems, duplicates, selected."""

from PySide6.QtCore import QCoreApplication, QLocale

from ui.routing.model import RoutingModel


def count_text(model: RoutingModel, selected: int) -> str:
    """What is counted; what there is none of is left out."""
    faulty, repeated = model.rows.faulty_count, model.rows.repeated_count
    counts = (
        (QCoreApplication.translate("RoutingCount", "Lines: {count}"), len(model.rows), True),
        (QCoreApplication.translate("RoutingCount", "shown: {count}"), model.rowCount(), model.hidden_count > 0),
        (QCoreApplication.translate("RoutingCount", "problems: {count}"), faulty, faulty > 0),
        (QCoreApplication.translate("RoutingCount", "duplicates: {count}"), repeated, repeated > 0),
        (QCoreApplication.translate("RoutingCount", "selected: {count}"), selected, selected > 1),
    )
    locale = QLocale()
    return " · ".join(text.format(count=locale.toString(number)) for text, number, shown in counts if shown)
