#include "tests/bench/barequestion.h"

#include <QSslSocket>

#include <algorithm>
#include <vector>

namespace tillside {

std::chrono::nanoseconds bareQuestion(const Fleet::Member &terminal)
{
    const QByteArray question = "GET " + terminal.terminal.basePath.toLatin1()
        + "/transaction?tid=" + terminal.terminal.serial.text().toLatin1()
        + "&uti=00000000 HTTP/1.1\r\nHost: terminal\r\nAuthorization: "
        + terminal.token.reveal().toByteArray() + "\r\n\r\n";
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(terminal.terminal.host, terminal.terminal.port);
    if (!socket.waitForEncrypted())
        qFatal("the simulated terminal does not answer");
    std::vector<std::chrono::nanoseconds> times;
    for (int i = 0; i < kBareQuestions; ++i) {
        const auto begun = std::chrono::steady_clock::now();
        socket.write(question);
        if (!socket.waitForReadyRead())
            qFatal("the simulated terminal does not answer");
        socket.readAll();
        times.emplace_back(std::chrono::steady_clock::now() - begun);
    }
    std::nth_element(times.begin(), times.begin() + kBareQuestions / 2, times.end());
    return times.at(kBareQuestions / 2);
}

} // namespace tillside
