#pragma once

#include "core/server/certificate.h"
#include "tests/support/wire/rawlog.h"
#include "tests/support/wire/rawscript.h"

#include <QDataStream>

namespace tillside {

/// The requests of a RemoteRawServer, as the first byte of a message. The comment beside each gives
/// the arguments and the answer. Messages and answers are QByteArrays in a QDataStream.
enum class RawOrder : quint8 {
    Make, ///< bool isTls, Identity: port. Once for each connection.
    ShowIdentity, ///< Identity
    Script, ///< QByteArray method (empty: all others), RawScript
    CloseConnections, ///< RawScript::End
    SayUnasked, ///< QByteArray
    Log, ///< : RawLog
    SeeEverything, ///< : bool hasSeenEverything
};

QDataStream &operator<<(QDataStream &stream, const Identity &identity);
QDataStream &operator>>(QDataStream &stream, Identity &identity);
QDataStream &operator<<(QDataStream &stream, const RawScript &script);
QDataStream &operator>>(QDataStream &stream, RawScript &script);
QDataStream &operator<<(QDataStream &stream, const RawLog &log);
QDataStream &operator>>(QDataStream &stream, RawLog &log);

} // namespace tillside
