#include "core/journal/terminalrow.h"

#include "core/base/masking.h"
#include "core/journal/rowdigest.h"

#include <limits>
#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// NULL for the default: the digests of older rows do not cover the column.
QVariant cutOffColumn(const VoidCutOff &cutOff)
{
    return cutOff == VoidCutOff() ? QVariant() : columnOf(cutOff.toText());
}

std::optional<VoidCutOff> readCutOff(RowReader &reader)
{
    if (!reader.nextIsNull())
        return VoidCutOff::parse(reader.text());
    reader.skip();
    return VoidCutOff();
}

} // namespace

const QStringList &terminalColumns()
{
    static const QStringList names{
        u"id"_s,          u"name"_s,      u"host"_s,         u"port"_s,
        u"serial"_s,      u"dialect"_s,   u"base_path"_s,    u"auth_form"_s,
        u"uti_mode"_s,    u"currency"_s,  u"decimals"_s,     u"plain_http"_s,
        u"fingerprint"_s, u"paired_at"_s, u"forgotten_at"_s, u"void_until"_s,
    };
    return names;
}

Row toRow(const TerminalRecord &terminal)
{
    return {
        columnOf(terminal.id.text()),
        columnOf(maskCards(terminal.name)),
        columnOf(terminal.host),
        columnOf(qint64{terminal.port}),
        columnOf(terminal.serial.text()),
        columnOf(nameOf(terminal.dialect)),
        columnOf(terminal.basePath),
        columnOf(nameOf(terminal.authForm)),
        columnOf(nameOf(terminal.utiMode)),
        columnOf(terminal.currency.code),
        columnOf(qint64{terminal.decimals}),
        columnOf(terminal.plainHttp),
        columnOf(terminal.fingerprint),
        columnOf(terminal.pairedAt),
        columnOf(terminal.forgottenAt),
        cutOffColumn(terminal.voidCutOff),
    };
}

QByteArray terminalDigest(const Row &row)
{
    return rowDigest("tillside-terminal-1", terminalColumns(), row);
}

std::optional<TerminalRecord> terminalFromRow(const Row &row)
{
    RowReader reader(row);
    TerminalRecord terminal;
    terminal.id = reader.id<TerminalId>();
    terminal.name = reader.text();
    terminal.host = reader.text();
    const qint64 port = reader.integer();
    terminal.port = static_cast<quint16>(port);
    terminal.serial = reader.id<Serial>();
    terminal.dialect = reader.oneOf(kDialectIds);
    terminal.basePath = reader.text();
    terminal.authForm = reader.oneOf(kAuthForms);
    terminal.utiMode = reader.oneOf(kUtiModes);
    terminal.currency = reader.currency();
    terminal.decimals = static_cast<int>(reader.integer());
    terminal.plainHttp = reader.flag();
    terminal.fingerprint = reader.blob();
    terminal.pairedAt = reader.time();
    terminal.forgottenAt = reader.optionalTime();
    const std::optional<VoidCutOff> cutOff = readCutOff(reader);
    terminal.voidCutOff = cutOff.value_or(VoidCutOff());
    const bool isPort = port >= 0 && port <= std::numeric_limits<quint16>::max();
    return reader.isGood() && isPort && cutOff ? std::optional(std::move(terminal)) : std::nullopt;
}

} // namespace tillside
