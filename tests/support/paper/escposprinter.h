#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace paper {

/// What a receipt printer put on paper in one go: a row of letters, or a picture.
struct PrintedRow {
    QString text;
    int page = 0; ///< The code page that the letters were in.
    bool isBold = false;
    bool isUnderlined = false;
    bool isSmall = false;
    bool isDouble = false;
    int width = 0; ///< The size of a picture in dots; 0 for letters.
    int height = 0;
    QByteArray dots; ///< One byte a dot, row by row: 1 is black.

    bool operator==(const PrintedRow &) const = default;
};

/// What came of a job.
struct Printout {
    std::vector<PrintedRow> rows;
    int cuts = 0;
    /// Bytes that mean nothing to the printer, in hexadecimal. A real one prints rubbish then.
    QStringList rubbish;

    [[nodiscard]] QStringList texts() const;
};

/// A receipt printer that understands the commands of ESC/POS in Epson's public reference, knows
/// the code pages 858, 852 and 775, and prints what it gets.
Printout printed(const QByteArray &job);

} // namespace paper
