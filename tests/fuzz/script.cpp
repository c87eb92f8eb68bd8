#include "tests/fuzz/script.h"

#include "tests/support/samples/answers.h"

#include <QByteArrayList>

#include <algorithm>

namespace tillside::fuzz {

namespace {

constexpr std::size_t kMostAnswers = 40;

/// The first word of \a line, which loses it.
QByteArray taken(QByteArray &line)
{
    const qsizetype end = line.indexOf(' ');
    const QByteArray word = line.left(end);
    line = end < 0 ? QByteArray() : line.mid(end + 1);
    return word;
}

PaymentRecord paymentFor(const QByteArray &word)
{
    PaymentRecord payment = word == "void" ? samples::reversal() : samples::sale();
    if (word == "capture")
        payment.type = PaymentType::Capture;
    if (word == "confirming")
        payment.state = PaymentState::Confirming;
    return payment;
}

} // namespace

Script readScript(const QByteArray &input)
{
    constexpr int kLongestStep = 60'000;
    QByteArrayList lines = input.split('\n');
    Script script{.request = {.payment = paymentFor(lines.first()), .before = {}}, .answers = {}};
    std::chrono::milliseconds now{0};
    for (QByteArray &line : lines) {
        const QByteArray word = taken(line);
        bool isTime = false;
        const int step = word.toInt(&isTime);
        if (word == "before")
            script.request.before = line;
        if (!isTime || script.answers.size() == kMostAnswers)
            continue;
        now += std::chrono::milliseconds(std::clamp(step, 0, kLongestStep));
        const int status = taken(line).toInt();
        script.answers.push_back({.at = now, .status = status, .body = line});
    }
    return script;
}

} // namespace tillside::fuzz
