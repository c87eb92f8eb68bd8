#include "tests/support/samples/answers.h"

#include "tests/support/samples/samples.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace tillside;

namespace samples {

QByteArray changed(const QByteArray &object, Changes changes)
{
    QJsonObject members = QJsonDocument::fromJson(object).object();
    for (const auto &[name, value] : changes)
        members.insert(name, value);
    return QJsonDocument(members).toJson(QJsonDocument::Compact);
}

PaymentRecord sale()
{
    PaymentRecord payment;
    payment.id = PaymentId::create();
    payment.amount = Money(1000, Currency::fromCode(u"EUR").value());
    payment.reference = Reference::parse(u"P-7k3m-12").value();
    payment.uti = Uti::parse(u"6f311f3a-a72f-3864-98db-bfef44223c1f");
    payment.state = PaymentState::InProgress;
    return payment;
}

PaymentRecord reversal()
{
    PaymentRecord payment = sale();
    payment.type = PaymentType::Void;
    payment.originalUti = Uti::parse(u"aaaaaaaa-0000-4000-8000-00000000000a");
    return payment;
}

QByteArray approved(Changes changes)
{
    return changed(payntApproved(), changes);
}

QByteArray undecided(Changes changes)
{
    return changed(approved({{"transApproved"_L1, false}, {"authCode"_L1, u""_s}}), changes);
}

QByteArray declined(Changes changes)
{
    const auto list = uR"(["Transaction started","Transaction declined","Transaction finished"])"_s;
    return changed(undecided({{"transactionResponse"_L1, u"97"_s}, {"statuses"_L1, list}}),
                   changes);
}

QByteArray cancelled(Changes changes)
{
    return changed(undecided({{"transCancelled"_L1, true}}), changes);
}

QByteArray reversed(Changes changes)
{
    return changed(approved({{"transactionType"_L1, u"REVERSAL"_s}, {"transAmount"_L1, kAbsent}}),
                   changes);
}

} // namespace samples
