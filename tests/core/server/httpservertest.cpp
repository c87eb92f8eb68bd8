#include "core/server/httpserver.h"

#include <QPointer>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;

/// The server over plain HTTP, with one client.
class HttpServerTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void anAnswerInPartsArrivesAsOneAnswer();
    void theNextRequestWaitsForTheEndOfAnAnswer();
    void aPartAfterAResetIsDropped();

private:
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<QTcpSocket> m_client;
    QPointer<HttpConnection> m_connection; ///< The connection of the last request.
    QStringList m_asked; ///< The paths of the requests delivered.
};

void HttpServerTest::init()
{
    m_asked.clear();
    m_client = std::make_unique<QTcpSocket>();
    m_server = std::make_unique<HttpServer>();
    connect(m_server.get(), &HttpServer::requestReceived, this,
            [this](HttpConnection *connection, const HttpRequest &request) {
                m_connection = connection;
                m_asked += request.path;
            });
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
    m_client->connectToHost(QHostAddress::LocalHost, m_server->serverPort());
    m_client->write("GET /first HTTP/1.1\r\n\r\nGET /second HTTP/1.1\r\n\r\n");
    QTRY_COMPARE(m_asked, QStringList(u"/first"_s));
}

void HttpServerTest::anAnswerInPartsArrivesAsOneAnswer()
{
    const QByteArray bytes = m_connection->bytesOf({200, "text/plain", "hello"});
    m_connection->write(bytes.first(20));
    m_connection->write(bytes.sliced(20));
    m_connection->endAnswer();
    QTRY_COMPARE(m_client->bytesAvailable(), bytes.size());
    static const QRegularExpression whole(
        u"^HTTP/1\\.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n"
        "Date: (Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d\\d [A-Z][a-z][a-z] \\d{4} \\d\\d:\\d\\d:\\d\\d "
        "GMT\r\n"
        "Connection: keep-alive\r\n\r\nhello$"_s);
    const QString arrived = QString::fromLatin1(m_client->readAll());
    QVERIFY2(whole.match(arrived).hasMatch(), qPrintable(arrived));
}

void HttpServerTest::theNextRequestWaitsForTheEndOfAnAnswer()
{
    m_connection->write(m_connection->bytesOf({}));
    QTRY_VERIFY(m_client->bytesAvailable() > 0);
    QCOMPARE(m_asked, QStringList(u"/first"_s));
    m_connection->endAnswer();
    QTRY_COMPARE(m_asked, QStringList({u"/first"_s, u"/second"_s}));
}

void HttpServerTest::aPartAfterAResetIsDropped()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    m_connection->reset();
    m_connection->write("late");
    QTRY_VERIFY(!m_connection);
}

QTEST_GUILESS_MAIN(HttpServerTest)
#include "httpservertest.moc"
