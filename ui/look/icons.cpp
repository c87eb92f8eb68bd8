#include "ui/look/icons.h"

#include "ui/look/scale.h"
#include "ui/look/tintedicon.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPixmapCache>
#include <QWidget>
#include <QtMath>

// Outside the namespace, because rcc defines the called function there.
static void keepPictures()
{
    Q_INIT_RESOURCE(pictures);
}

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kRendered{24, 48, 96, 512};
constexpr std::array kApplicationSizes{16, 24, 32, 48, 64, 128, 256};

QLatin1StringView fileName(Icon icon)
{
    switch (icon) {
    case Icon::Charge: return "charge"_L1;
    case Icon::ToCheck: return "tocheck"_L1;
    case Icon::Terminals: return "terminals"_L1;
    case Icon::Settings: return "settings"_L1;
    case Icon::Backspace: return "backspace"_L1;
    case Icon::Back: return "back"_L1;
    case Icon::Approved: return "approved"_L1;
    case Icon::ApprovedForLess: return "approvedforless"_L1;
    case Icon::Voided: return "voided"_L1;
    case Icon::Declined: return "declined"_L1;
    case Icon::Cancelled: return "cancelled"_L1;
    case Icon::NotCharged: return "notcharged"_L1;
    case Icon::NotKnown: return "notknown"_L1;
    case Icon::Progress: return "progress"_L1;
    case Icon::Tick: return "tick"_L1;
    case Icon::Cross: return "cross"_L1;
    case Icon::Warning: return "warning"_L1;
    case Icon::Info: return "info"_L1;
    case Icon::Lock: return "lock"_L1;
    case Icon::Card: return "card"_L1;
    case Icon::Bank: return "bank"_L1;
    case Icon::Send: return "send"_L1;
    case Icon::Ready: return "ready"_L1;
    case Icon::Busy: return "busy"_L1;
    case Icon::NotAnswering: return "notanswering"_L1;
    case Icon::NotPaired: return "notpaired"_L1;
    case Icon::Refund: return "refund"_L1;
    case Icon::Held: return "held"_L1;
    case Icon::Tag: return "tag"_L1;
    case Icon::Receipt: return "receipt"_L1;
    case Icon::CheckAgain: return "checkagain"_L1;
    case Icon::CustomerGone: return "customergone"_L1;
    case Icon::Done: return "done"_L1;
    case Icon::Copy: return "copy"_L1;
    case Icon::Next: return "next"_L1;
    case Icon::Chevron: return "chevron"_L1;
    case Icon::Training: return "training"_L1;
    case Icon::Till: return "till"_L1;
    case Icon::Look: return "look"_L1;
    case Icon::Limits: return "limits"_L1;
    case Icon::Signature: return "signature"_L1;
    case Icon::Supervisor: return "supervisor"_L1;
    case Icon::Shield: return "shield"_L1;
    case Icon::Transactions: return "transactions"_L1;
    case Icon::Search: return "search"_L1;
    case Icon::Calendar: return "calendar"_L1;
    case Icon::Filter: return "filter"_L1;
    case Icon::Export: return "export"_L1;
    case Icon::Print: return "print"_L1;
    case Icon::Pdf: return "pdf"_L1;
    case Icon::Qr: return "qr"_L1;
    case Icon::DayTotals: return "daytotals"_L1;
    }
    Q_UNREACHABLE();
}

/// Arrows that point along a line of text. The arrow of a refund is a sign like a tick.
bool isMirrored(Icon icon)
{
    const bool hasDirection
        = icon == Icon::Back || icon == Icon::Next || icon == Icon::Chevron || icon == Icon::Send;
    return hasDirection && QGuiApplication::isRightToLeft();
}

QImage rendered(Icon icon, int size)
{
    keepPictures();
    return QImage(u":/pictures/%1-%2.png"_s.arg(fileName(icon)).arg(size), "PNG");
}

/// The smallest drawing that needs no enlarging, or the largest that every icon has.
QImage renderedFor(Icon icon, int pixels)
{
    constexpr int kLargestOfEach = 96;
    for (const int size : kRendered) {
        const QImage image = size >= pixels ? rendered(icon, size) : QImage();
        if (!image.isNull())
            return image;
    }
    return rendered(icon, kLargestOfEach);
}

/// Scaled to \a pixels.
QImage drawing(Icon icon, int pixels)
{
    // The order matters: Qt 6.4 paints on an image that was scaled first and converted afterwards
    // as if it had not been converted.
    return renderedFor(icon, pixels)
        .convertToFormat(QImage::Format_ARGB32_Premultiplied)
        .scaled(pixels, pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .mirrored(isMirrored(icon), false);
}

QPixmap tinted(Icon icon, const QColor &colour, int pixels)
{
    QImage image = drawing(icon, pixels);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();
    return QPixmap::fromImage(image);
}

} // namespace

QPixmap pixmap(Icon icon, const QColor &colour, int size, int devicePixelRatio)
{
    const int pixels = size * devicePixelRatio;
    const QString key = u"tillside/%1/%2/%3/%4"_s.arg(fileName(icon), colour.name(QColor::HexArgb))
                            .arg(pixels)
                            .arg(isMirrored(icon) ? 1 : 0);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = tinted(icon, colour, pixels);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QPixmap pixmap(Icon icon, const QColor &colour, int size, const QWidget *widget)
{
    return pixmap(icon, colour, size, qCeil(widget->devicePixelRatio()));
}

QIcon icon(Icon icon, const QColor &colour)
{
    return QIcon(new TintedIcon(icon, colour)); // The icon owns it.
}

QIcon applicationIcon()
{
    keepPictures();
    QIcon made;
    for (const int size : kApplicationSizes)
        made.addPixmap(QPixmap(u":/pictures/tillside-%1.png"_s.arg(size), "PNG"));
    return made;
}

} // namespace tillside
