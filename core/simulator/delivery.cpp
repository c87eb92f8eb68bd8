#include "core/simulator/delivery.h"

#include "core/server/httpconnection.h"

#include <QTimer>

namespace tillside::sim {

namespace {

void truncate(const HttpResponse &response, HttpConnection &connection)
{
    const qsizetype unsent = response.body.size() - response.body.size() / 2;
    connection.write(connection.bytesOf(response).chopped(unsent));
    connection.close();
}

void drip(const QByteArray &bytes, HttpConnection &connection, std::chrono::milliseconds every)
{
    auto *timer = new QTimer(&connection);
    const auto sendNext = [&connection, timer, left = bytes]() mutable {
        connection.write(left.first(1));
        left.remove(0, 1);
        if (!left.isEmpty())
            return;
        timer->stop();
        timer->deleteLater();
        connection.endAnswer();
    };
    QObject::connect(timer, &QTimer::timeout, timer, sendNext);
    timer->start(every);
}

} // namespace

void deliver(const Outgoing &out, HttpConnection &connection, std::chrono::milliseconds dripEvery)
{
    switch (out.delivery) {
    case Delivery::Whole: connection.answer(out.response); break;
    case Delivery::Close: connection.close(); break;
    case Delivery::Reset: connection.reset(); break;
    case Delivery::Truncated: truncate(out.response, connection); break;
    case Delivery::Drip: drip(connection.bytesOf(out.response), connection, dripEvery); break;
    case Delivery::Never: break;
    }
}

} // namespace tillside::sim
