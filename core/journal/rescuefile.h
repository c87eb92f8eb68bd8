#pragma once

#include "core/journal/journalerror.h"
#include "core/journal/rowreader.h"
#include "core/model/evidence.h"

#include <QString>
#include <QStringList>

#include <set>
#include <vector>

namespace tillside {

/// Keeps what a till knows about its payments when its journal can no longer take it: a file
/// "rescued-<day>-<letters>.jsonl" with one line of JSON for each state of a payment, which only
/// this user can read.
///
/// It is made at the first use: in the data folder or, if that is gone, beside it. Nothing reads it
/// but people; the till only says that it is there. The same state for the same reason is kept
/// once, however often a till that asks again learns it.
class RescueFile final {
public:
    /// For the till whose data are in \a folder.
    explicit RescueFile(QString folder);

    /// Adds the row \a payment (see toRow()), with its card numbers masked, and \a evidence, which
    /// the journal refused because of \a why. Returns the file's path once the line is on the disk.
    [[nodiscard]] JournalResult<QString> append(const Row &payment,
                                                const std::vector<Evidence> &evidence,
                                                JournalError why);

private:
    [[nodiscard]] bool write(const QByteArray &line);
    [[nodiscard]] bool create();

    QString m_folder;
    QString m_path; ///< Empty before the first use.
    std::set<QStringList> m_kept; ///< What tells the lines apart.
};

/// The rescue files of the till whose data are in \a folder, by name, in the folder and beside it.
[[nodiscard]] QStringList rescueFilesOf(const QString &folder);

} // namespace tillside
