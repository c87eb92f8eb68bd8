#include "core/simulator/rememberedpayment.h"

#include "core/base/named.h"

#include <QJsonArray>

namespace tillside::sim {

using namespace Qt::StringLiterals;

namespace {

QJsonArray wordsToJson(const QList<Word> &words)
{
    QJsonArray array;
    for (const Word &word : words)
        array.append(QJsonObject{{u"end"_s, nameOf(word.end)},
                                 {u"charged"_s, word.charged},
                                 {u"voided"_s, word.isVoided},
                                 {u"at"_s, word.at.toString(Qt::ISODateWithMs)}});
    return array;
}

QList<Word> wordsFrom(const QJsonArray &array)
{
    QList<Word> words;
    for (const auto &value : array) {
        const QJsonObject word = value.toObject();
        words.append({named(kEnds, word["end"_L1].toString()).value_or(End::Running),
                      word["charged"_L1].toInteger(), word["voided"_L1].toBool(),
                      QDateTime::fromString(word["at"_L1].toString(), Qt::ISODateWithMs)});
    }
    return words;
}

} // namespace

QJsonObject toJson(const SimulatedPayment &payment)
{
    return {{u"uti"_s, payment.uti},
            {u"number"_s, payment.number},
            {u"type"_s, nameOf(payment.type)},
            {u"asked"_s, payment.asked},
            {u"reference"_s, payment.reference},
            {u"original"_s, payment.originalUti},
            {u"phase"_s, nameOf(payment.phase)},
            {u"end"_s, nameOf(payment.end)},
            {u"charged"_s, payment.charged},
            {u"tip"_s, payment.tip},
            {u"forLess"_s, payment.isForLess},
            {u"signature"_s, payment.hasSignature},
            {u"voided"_s, payment.isVoided},
            {u"captured"_s, payment.isCaptured},
            {u"foreign"_s, payment.isForeign},
            {u"code"_s, payment.responseCode},
            {u"authorisation"_s, payment.authorisation},
            {u"started"_s, payment.startedAt.toString(Qt::ISODateWithMs)},
            {u"texts"_s, QJsonArray::fromStringList(payment.texts)},
            {u"quirk"_s, lineOf(payment.quirk).name},
            {u"variant"_s, payment.variant},
            {u"clear"_s, lineOf(payment.quirk).isClear},
            {u"otherCurrency"_s, isInOtherCurrency(payment.quirk)},
            {u"turning"_s, payment.isTurning},
            {u"words"_s, wordsToJson(payment.words)}};
}

std::optional<SimulatedPayment> paymentFrom(const QJsonObject &json)
{
    const auto type = named(kPaymentTypes, json["type"_L1].toString());
    const auto phase = named(kPaymentPhases, json["phase"_L1].toString());
    const auto end = named(kEnds, json["end"_L1].toString());
    const QString uti = json["uti"_L1].toString();
    const QDateTime started
        = QDateTime::fromString(json["started"_L1].toString(), Qt::ISODateWithMs);
    if (!type || !phase || !end || uti.isEmpty() || !started.isValid())
        return std::nullopt;
    QStringList texts;
    const QJsonArray said = json["texts"_L1].toArray();
    for (const auto &text : said)
        texts += text.toString();
    return SimulatedPayment{.uti = uti,
                            .number = json["number"_L1].toInt(),
                            .type = *type,
                            .asked = json["asked"_L1].toInteger(),
                            .reference = json["reference"_L1].toString(),
                            .originalUti = json["original"_L1].toString(),
                            .phase = *phase,
                            .end = *end,
                            .charged = json["charged"_L1].toInteger(),
                            .tip = json["tip"_L1].toInteger(),
                            .isForLess = json["forLess"_L1].toBool(),
                            .hasSignature = json["signature"_L1].toBool(),
                            .isVoided = json["voided"_L1].toBool(),
                            .isCaptured = json["captured"_L1].toBool(),
                            .isForeign = json["foreign"_L1].toBool(),
                            .responseCode = json["code"_L1].toString(),
                            .authorisation = json["authorisation"_L1].toString(),
                            .startedAt = started,
                            .texts = texts,
                            .quirk = quirkNamed(json["quirk"_L1].toString()).value_or(Quirk::None),
                            .variant = json["variant"_L1].toInt(),
                            .isTurning = json["turning"_L1].toBool(),
                            .words = wordsFrom(json["words"_L1].toArray())};
}

} // namespace tillside::sim
