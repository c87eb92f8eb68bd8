#include "ui/transactions/exportview.h"

#include "ui/text/isolated.h"
#include "ui/text/storagetext.h"

#include <QCoreApplication>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

struct Exports {
    Q_DECLARE_TR_FUNCTIONS(Exports)
};

QString whyNot(const ExportController &controller)
{
    if (const auto &journal = controller.failure().journal)
        return texts::textOf(*journal);
    //: Line of a banner: an export failed. %1 is the file.
    return Exports::tr("%1 cannot be written, and nothing of it is left. Choose another folder, or "
                       "make room on the disk.")
        .arg(texts::isolated(controller.path()));
}

QString closeWord()
{
    //: Button of a banner: the banner goes.
    return Exports::tr("Close");
}

/// The file lacks what a person searched for, and a green banner would hide that.
BannerView doneView(const ExportController &controller, const QLocale &locale)
{
    BannerView view{
        .role = ColourRole::Approved,
        .icon = Icon::Done,
        //: Heading of a banner: %1 is a number.
        .heading = Exports::tr("Payments written: %1").arg(locale.toString(controller.written())),
        .line = controller.path(),
        .button = closeWord()};
    if (!controller.isTooWide())
        return view;
    view.role = ColourRole::Warning;
    view.icon = Icon::Warning;
    //: Line of a banner: an export was written, but not whole.
    view.line = Exports::tr("Many references begin like what was searched for, so those are not in "
                            "the file. Type more of it and export again.");
    return view;
}

} // namespace

BannerView exportView(const ExportController &controller, const QLocale &locale)
{
    const QString written = locale.toString(controller.written());
    const QString close = closeWord();
    switch (controller.state()) {
    case ExportController::State::Idle: return {};
    case ExportController::State::Writing:
        return {.role = ColourRole::Running,
                .icon = Icon::Export,
                //: Heading of a banner: the listed payments are being written into a file.
                .heading = Exports::tr("Writing the payments into a file"),
                //: Line of a banner: %1 is a number.
                .line = Exports::tr("Payments written so far: %1").arg(written),
                //: Button of a banner: stop writing; nothing of the file is left.
                .button = Exports::tr("Cancel")};
    case ExportController::State::Done: return doneView(controller, locale);
    case ExportController::State::Cancelled:
        return {.role = ColourRole::Neutral,
                .icon = Icon::Cancelled,
                //: Heading of a banner: the person stopped the writing of a file.
                .heading = Exports::tr("The export was cancelled"),
                //: Line of a banner.
                .line = Exports::tr("Nothing of the file is left."),
                .button = close};
    case ExportController::State::Failed:
        return {.role = ColourRole::Declined,
                .icon = Icon::Warning,
                //: Heading of a banner.
                .heading = Exports::tr("The payments could not be exported"),
                .line = whyNot(controller),
                .button = close};
    }
    Q_UNREACHABLE();
}

ExportFormat formatOf(const QString &path)
{
    return path.endsWith(u".jsonl"_s, Qt::CaseInsensitive) ? ExportFormat::JsonLines
                                                           : ExportFormat::Csv;
}

} // namespace tillside
