#include "tests/support/paper/pdffile.h"

#include <QProcess>

namespace paper {

using namespace Qt::StringLiterals;

namespace {

QString outputOf(const QString &program, const QStringList &arguments)
{
    constexpr int kMost = 60'000;
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(kMost) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

QStringList pdfRows(const QString &file)
{
    QStringList rows;
    const QString text = outputOf(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    for (const QString &row : text.split(u'\n')) {
        if (!row.trimmed().isEmpty())
            rows << row.simplified();
    }
    return rows;
}

QStringList pdfFonts(const QString &file)
{
    constexpr qsizetype kHead = 2;
    const QString list = outputOf(u"pdffonts"_s, {file});
    return list.split(u'\n', Qt::SkipEmptyParts).mid(kHead);
}

QString pdfPicture(const QString &file, const QString &folder)
{
    const QString picture = folder + u"/page"_s;
    outputOf(u"pdftoppm"_s, {u"-r"_s, u"200"_s, u"-png"_s, u"-singlefile"_s, file, picture});
    return picture + u".png"_s;
}

QString pdfInfo(const QString &file)
{
    return outputOf(u"pdfinfo"_s, {file});
}

} // namespace paper
