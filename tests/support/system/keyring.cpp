#include "tests/support/system/keyring.h"

#include <QFile>
#include <QProcess>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

bool turnKey(const QString &option)
{
    const QString script = qEnvironmentVariable("KEYRING_SCRIPT");
    return !script.isEmpty() && QProcess::execute(script, {option}) == 0;
}

} // namespace

bool unlockKeyring()
{
    return turnKey(u"--unlock"_s);
}

bool lockKeyring()
{
    return turnKey(u"--lock"_s);
}

bool dismissKeyringPrompt()
{
    QFile file(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/dismiss"_s);
    return file.open(QIODevice::WriteOnly);
}

} // namespace tillside
