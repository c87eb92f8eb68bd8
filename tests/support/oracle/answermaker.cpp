#include "tests/support/oracle/answermaker.h"

#include "tests/support/samples/answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

const QJsonValue &kNone = samples::kAbsent;
const QJsonValue &kNull = samples::kNull;

/// \a texts as LocalLink, POSitive 1.0.0 and later ones send them.
QJsonValue listed(const QStringList &texts, int form)
{
    if (form == 1)
        return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson());
    QJsonArray list;
    for (const QString &text : texts)
        list.append(form == 2 ? QJsonValue(QJsonObject{{"description"_L1, text}})
                              : QJsonValue(text));
    return list;
}

} // namespace

QJsonValue AnswerMaker::oneOf(Values values)
{
    return values.begin()[below(static_cast<int>(values.size()))];
}

/// A flag that takes money: mostly false, and in every form.
QJsonValue AnswerMaker::flag()
{
    return below(4) != 0 ? oneOf({false, false, false, kNone, kNull, u"false"_s, 0})
                         : oneOf({true, true, u"true"_s, 1, u"1"_s, u"yes"_s, 2, QJsonArray()});
}

QJsonValue AnswerMaker::texts()
{
    static const QStringList known{
        u"Transaction started"_s,   u"Contactless card read"_s,
        u"Card reading finished"_s, u"Contactless declined, insert card"_s,
        u"Host Approved"_s,         u"Reversal Approved"_s,
        u"Transaction approved"_s,  u"Transaction declined"_s,
        u"Transaction declined"_s,  u"Transaction Finished"_s,
        u"Transaction finished"_s,  u"Transaction not finished"_s,
        u"Transaction cancelled"_s, u" "_s};
    if (below(4) == 0)
        return oneOf({kNone, kNull, u""_s, QJsonArray(), u"[]"_s});
    QStringList list;
    for (int left = 1 + below(4); left > 0; --left)
        list << known.at(below(static_cast<int>(known.size())));
    return listed(list, below(3));
}

QByteArray AnswerMaker::composed(const QJsonValue &isApproved)
{
    const bool isPlain = below(2) == 0;
    const auto extra = [&] {
        return isPlain ? kNone : oneOf({kNone, 0, u"0"_s, 77, 100, u"100"_s});
    };
    const auto rarely = [&](Values values) { return below(16) == 0 ? oneOf(values) : kNone; };
    const char *const names[]{"statuses", "Statuses", "DisplayData"};
    const QByteArray base = samples::changed(
        samples::approved(),
        {{"transApproved"_L1, isApproved},
         {"transCancelled"_L1, flag()},
         {"voided"_L1, below(3) == 0 ? flag() : QJsonValue(false)},
         {"transPartiallyApproved"_L1, below(6) == 0 ? flag() : kNone},
         {"authCode"_L1,
          oneOf({u""_s, u""_s, kNull, kNone, u"  "_s, u"000000"_s, u"308373"_s, 308373, 0})},
         {"transactionResponse"_L1,
          oneOf({kNull, kNone, u""_s, u"97"_s, u"05"_s, u"51"_s, u"12"_s, u"55"_s, u"1A"_s, u"65"_s,
                 u"70"_s, u"00"_s, u"000"_s, u"08"_s, u"Y1"_s, u"APPROVED"_s, 5, 8})},
         {QLatin1StringView(names[below(3)]), texts()}});
    return samples::changed(
        base,
        {{"transAmount"_L1,
          isPlain ? oneOf({1000, 1000, 1000, u"1000"_s, 900, 0, kNone})
                  : oneOf({1000, 1000, 1100, 1077, 1177, 1154, 999, 2000, kNull})},
         {"totalAmount"_L1, rarely({u"1000"_s, 1100, 0, 900})},
         {"tipAmount"_L1, extra()},
         {"amountGratuity"_L1, extra()},
         {"penniesAmount"_L1, extra()},
         {"amountCashback"_L1, extra()},
         {"currencyCode"_L1,
          oneOf({u"978"_s, u"978"_s, 978, u"EUR"_s, u"eur"_s, u""_s, kNull, u"000"_s})},
         {"transCurrencyNum"_L1, rarely({u"USD"_s, 826, u"975"_s, u"191"_s, u"BGN"_s, 978})},
         {"transactionType"_L1, oneOf({u"SALE"_s, u"SALE"_s, u"SALE"_s, kNone, u"PURCHASE"_s})},
         {"transType"_L1, rarely({u"REFUND"_s, u"SALE"_s})},
         {"merchantReference"_L1, rarely({u"P7K3M12"_s, u" P-7k3m-12 "_s, u"P7K3M13"_s})},
         {"uti"_L1,
          below(8) == 0 ? oneOf({kNone, kNull, u"another"_s, 17})
                        : QJsonValue(samples::sale().uti->text())}});
}

QByteArray AnswerMaker::make()
{
    return composed(oneOf({true, false, false, false, u"true"_s, kNull}));
}

QByteArray AnswerMaker::makeUndecided()
{
    return samples::changed(composed(false),
                            {{"transCancelled"_L1, oneOf({false, kNone, kNull, 0, u"false"_s})}});
}
