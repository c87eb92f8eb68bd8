#include "core/simulator/delivery.h"

#include "core/server/httpconnection.h"
#include "core/simulator/sloppiness.h"

#include <QTimer>

#include <algorithm>

namespace tillside::sim {

namespace {

constexpr qsizetype kTrickle = 64;
/// Long enough for what was written to leave first.
constexpr std::chrono::milliseconds kBeforeReset{20};

void truncate(const HttpResponse &response, HttpConnection &connection)
{
    const qsizetype unsent = response.body.size() - response.body.size() / 2;
    connection.write(connection.bytesOf(response).chopped(unsent));
    connection.close();
}

void drip(const QByteArray &bytes, qsizetype size, HttpConnection &connection,
          std::chrono::milliseconds every)
{
    auto *timer = new QTimer(&connection);
    const auto sendNext = [&connection, timer, size, left = bytes]() mutable {
        connection.write(left.first(std::min(size, left.size())));
        left.remove(0, size);
        if (!left.isEmpty())
            return;
        timer->stop();
        timer->deleteLater();
        connection.endAnswer();
    };
    QObject::connect(timer, &QTimer::timeout, timer, sendNext);
    timer->start(every);
}

void resetBehind(const QByteArray &bytes, HttpConnection &connection)
{
    connection.write(bytes);
    QTimer::singleShot(kBeforeReset, &connection, &HttpConnection::reset);
}

} // namespace

void deliver(const Outgoing &out, HttpConnection &connection, std::chrono::milliseconds dripEvery)
{
    const QByteArray bytes = framed(out.quirk, connection.bytesOf(out.response));
    switch (out.delivery) {
    case Delivery::Whole:
        connection.write(bytes);
        connection.endAnswer();
        break;
    case Delivery::WholeThenClose:
        connection.write(bytes);
        connection.close();
        break;
    case Delivery::WholeThenReset: resetBehind(bytes, connection); break;
    case Delivery::Close: connection.close(); break;
    case Delivery::Reset: connection.reset(); break;
    case Delivery::Truncated: truncate(out.response, connection); break;
    case Delivery::Drip: drip(bytes, 1, connection, dripEvery); break;
    case Delivery::Trickle: drip(bytes, kTrickle, connection, dripEvery); break;
    case Delivery::Never: break;
    }
}

} // namespace tillside::sim
