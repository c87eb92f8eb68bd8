#pragma once

#include "tests/support/wire/rawplace.h"
#include "tests/windows/rawwire.h"

#include <QTcpSocket>

#include <optional>

namespace tillside {

/// A RawServer in another process, tests/windows/rawservers.cpp, whose port is in the environment
/// variable TILLSIDE_RAWSERVERS. rawserver.h documents its functions.
class RemoteRawServer final {
public:
    explicit RemoteRawServer(std::optional<Identity> identity = std::nullopt);

    void setIdentity(const Identity &identity);
    void setScript(const RawScript &script) { setScript({}, script); }
    void setScript(const QByteArray &method, const RawScript &script);
    void closeConnections(RawScript::End end);
    void sayUnasked(const QByteArray &bytes);

    [[nodiscard]] quint16 serverPort() const { return m_place.port; }
    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const
    {
        return m_place.url(path);
    }
    [[nodiscard]] Trust trust() const { return m_place.trust(); }
    /// The current log; the next call overwrites it.
    [[nodiscard]] const RawLog &log();
    [[nodiscard]] qsizetype begun(const QByteArray &method) { return log().countBegun(method); }
    [[nodiscard]] qsizetype complete(const QByteArray &method)
    {
        return log().countComplete(method);
    }
    [[nodiscard]] bool hasSeenEverything();

private:
    template <typename... Parts>
    QByteArray ask(RawOrder order, const Parts &...parts);
    QByteArray waitForAnswer();

    RawPlace m_place;
    QTcpSocket m_control;
    QDataStream m_wire{&m_control};
    RawLog m_log;
};

} // namespace tillside
