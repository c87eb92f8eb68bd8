#include "ui/text/chaintext.h"

#include "ui/text/isolated.h"
#include "ui/text/translated.h"

namespace tillside::texts {

QString textOf(const ChainFinding &finding)
{
    const QString number = QString::number(finding.sequence);
    switch (finding.fault) {
    case ChainFault::FileDamaged:
        //: The journal is the file with all payments.
        return Texts::tr("The journal's file is damaged. Keep it as it is and ask support.");
    case ChainFault::RowChanged:
        //: The journal consists of numbered rows. %1 is a number.
        return Texts::tr("Row %1 of the journal was changed.").arg(number);
    case ChainFault::RowsMissing:
        //: The journal consists of numbered rows. %1 is the number of the first one that is gone.
        return Texts::tr("Rows of the journal were removed, from row %1 on.").arg(number);
    case ChainFault::RowInserted:
        //: The journal consists of numbered rows. %1 is a number.
        return Texts::tr("Row %1 of the journal does not continue the row before it: one of the "
                         "two was inserted or rewritten.")
            .arg(number);
    case ChainFault::MacWrong:
        //: The journal consists of numbered rows. %1 is a number.
        return Texts::tr("Row %1 of the journal was rewritten by a program that does not have this "
                         "till's key.")
            .arg(number);
    case ChainFault::CutOff:
        //: The journal consists of numbered rows. %1 is the number of the first one that is gone.
        return Texts::tr("The end of the journal was cut off, from row %1 on: the keychain knows "
                         "of later rows.")
            .arg(number);
    case ChainFault::OtherHead:
        //: The journal consists of numbered rows. %1 is a number.
        return Texts::tr("Row %1 of the journal is not the one that the keychain knows.")
            .arg(number);
    case ChainFault::PaymentChanged:
        //: %1 is the number of a payment, such as "P-7K3M9QXW2D".
        return Texts::tr("Payment %1 is not as the journal's rows about it say.")
            .arg(isolated(finding.subject));
    case ChainFault::TerminalChanged:
        //: %1 is the internal number of a terminal.
        return Texts::tr("Terminal %1 is not as the journal's rows about it say.")
            .arg(isolated(finding.subject));
    case ChainFault::WithoutEvents:
        //: %1 is the number of a payment or of a terminal.
        return Texts::tr("No row of the journal tells about %1.").arg(isolated(finding.subject));
    case ChainFault::TotalsWrong:
        //: The journal keeps sums of its payments, from which totals are shown.
        return Texts::tr("The journal's sums are not those of its payments: the totals that the "
                         "till shows are wrong.");
    case ChainFault::DayBookWrong:
        //: A person closes a day; the journal keeps where. %1 is the number of a row.
        return Texts::tr("The journal does not lead to its newest closed day, which is near row "
                         "%1: where the open day begins is shown wrongly.")
            .arg(number);
    }
    Q_UNREACHABLE();
}

} // namespace tillside::texts
