#include "ui/text/startuptext.h"

#include "ui/text/isolated.h"
#include "ui/text/translated.h"

namespace tillside::texts {

QString tlsMissing()
{
    //: At the start: the system has no encryption (TLS) that Tillside can use.
    return Texts::tr("This computer has no encryption (TLS) that Tillside can use, so terminals "
                     "cannot be reached and no payment is sent. Ask support to install OpenSSL.");
}

QString otherWindowSilent()
{
    //: At the start: Tillside is already running with the same data and does not respond.
    return Texts::tr("Tillside is already open but does not respond. Wait a moment and start it "
                     "again. If that does not help, close the other window first.");
}

QString trainingTerminalNotStarted(const QString &reason)
{
    //: At the start of training. %1 is the reason in the system's own words.
    return Texts::tr("The training terminal could not be started (%1). No money moves in training. "
                     "Close Tillside and start the training again.")
        .arg(isolated(reason));
}

QString endWaits()
{
    //: Windows shows this beside the program's name while it waits to log off or to shut down.
    return Texts::tr("Tillside waits for the terminal's answer to a request that is on its way. It "
                     "ends by itself as soon as the answer is saved.");
}

QString journalIsPrepared()
{
    //: At the first start of a new version. The journal is the file with all payments.
    return Texts::tr("The journal is being prepared for this version of Tillside. With many "
                     "payments this takes a while. Leave the computer on.");
}

QString trainingNotStarted()
{
    //: The button that starts training did not work.
    return Texts::tr(
        "Training could not be started. Nothing was changed. Start it with tillside --training.");
}

} // namespace tillside::texts
