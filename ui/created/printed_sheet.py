"""The hand-over sheet's HTML as a PDF file and as a picture of its first page."""

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QEventLoop,
    QIODevice,
    QMarginsF,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    QSizeF,
)
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetrics,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPdfWriter,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
    QTextTableFormat,
)
from PySide6.QtWidgets import QPlainTextDocumentLayout

from ui.created.paper_pages import Page, pages

MADE_HERE = (
    QAbstractTextDocumentLayout,
    QByteArray,
    QFontMetrics,
    QPlainTextDocumentLayout,
    QRect,
    QSize,
    QTextCharFormat,
    QTextFormat,
    QTextLayout,
    QTextLine,
    QTextTableFormat,
)
"""What Qt hands out while a PDF is written. PySide makes a type when it is first met, and may do so on one thread
only: named here, where the GUI thread imports them, none is first met by the worker that writes the PDF."""
MARGIN_MM = 18.0
PDF_DPI = 1200
INDENT = 22.0
"""How far lists are indented, in pixels of 1/96 inch."""

_FAMILIES = ("Segoe UI", "Helvetica Neue", "Noto Sans", "Arial", "DejaVu Sans")


def pdf(html: str, title: str = "") -> bytes:
    """The sheet as the bytes of an A4 PDF; with more than one page each has its number at the foot. In any thread."""
    # QTextDocument lays out a long text bit by bit, by a timer, which needs the dispatcher that an event loop makes.
    loop = QEventLoop()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(PDF_DPI)
    writer.setPageLayout(_a4())
    writer.setTitle(title)
    _print(html, writer)
    del writer  # writes the end of the file
    del loop
    return bytes(buffer.data().data())


def picture(html: str, width: int = 800) -> QImage:
    """The first page of the sheet as it prints, `width` pixels wide, on white."""
    whole = _a4().fullRect(QPageLayout.Unit.Inch)
    image = QImage(width, round(width * whole.height() / whole.width()), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    dpi = width / whole.width()
    image.setDotsPerMeterX(round(dpi / 0.0254))
    image.setDotsPerMeterY(round(dpi / 0.0254))
    inner = _a4().paintRectPixels(round(dpi))
    document = _document(html, image, inner.width())
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    _draw_page(document, painter, pages(document, inner.height())[0], inner.topLeft())
    painter.end()
    return image


def _print(html: str, device: QPagedPaintDevice) -> None:
    # Not QTextDocument.print_: it puts margins of its own inside those of the page.
    inner = device.pageLayout().paintRectPixels(PDF_DPI)
    document = _document(html, device, inner.width())
    painter = QPainter(device)
    parted = pages(document, inner.height())
    for number, page in enumerate(parted, start=1):
        if number > 1:
            device.newPage()
        _draw_page(document, painter, page, QPoint())
        if len(parted) > 1:
            _draw_number(painter, f"{number} / {len(parted)}", QSizeF(inner.size()))
    painter.end()


def _draw_page(document: QTextDocument, painter: QPainter, page: Page, corner: QPoint) -> None:
    below = QPointF(corner)
    for strip in page.strips:
        painter.save()
        painter.translate(below - QPointF(0, strip.top))
        document.drawContents(painter, QRectF(0, strip.top, document.textWidth(), strip.height))
        painter.restore()
        below += QPointF(0, strip.height)


def _draw_number(painter: QPainter, text: str, inner: QSizeF) -> None:
    font = QFont()
    font.setFamilies(list(_FAMILIES))
    font.setPointSizeF(8)
    painter.setFont(font)
    painter.setPen(QColor("#566172"))
    room = painter.fontMetrics()
    painter.drawText(QPointF(inner.width() - room.horizontalAdvance(text), inner.height() + 2 * room.height()), text)


def _a4() -> QPageLayout:
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
    )


def _document(html: str, device: QPaintDevice, width: float) -> QTextDocument:
    """The sheet laid out on one page as high as it needs, in the device's pixels."""
    document = QTextDocument()
    document.documentLayout().setPaintDevice(device)
    font = QFont()
    font.setFamilies(list(_FAMILIES))
    font.setPointSizeF(10)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    document.setIndentWidth(INDENT)
    # A webhook URL is one long word: it goes on in the next line instead of over the edge.
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setHtml(html)
    document.setTextWidth(width)
    return document
