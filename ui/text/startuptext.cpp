#include "ui/text/startuptext.h"

#include "ui/text/translated.h"

namespace tillside::texts {

QString tlsMissing()
{
    //: At the start: the system has no encryption (TLS) that Tillside could use.
    return Texts::tr("Terminals cannot be reached: this computer has no encryption (TLS) that "
                     "Tillside can use. No payment is sent until it has: ask support to "
                     "install OpenSSL.");
}

QString otherWindowSilent()
{
    //: At the start: Tillside runs already with the same data and does not react.
    return Texts::tr("Tillside is open already and does not answer. Wait a moment and start it "
                     "again; if that does not help, close the other window first.");
}

QString trainingTerminalNotStarted(const QString &reason)
{
    //: At the start of training. %1 is the reason in the system's own words.
    return Texts::tr("The training terminal could not be started (%1). No money moves in "
                     "training: close Tillside and start the training again.")
        .arg(reason);
}

QString trainingNotStarted()
{
    //: The button that starts training did not work.
    return Texts::tr("The training could not be started. Nothing was changed: start it with "
                     "tillside --training.");
}

} // namespace tillside::texts
