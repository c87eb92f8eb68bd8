#include "ui/text/settledtext.h"
#include "ui/text/translated.h"

namespace tillside::texts {

namespace {

QString happened(PaymentType type)
{
    switch (type) {
    case PaymentType::Sale:
        //: A person looked at the terminal, and the payment was charged. %1 is the time, or date
        //: and time, %2 what they read there, in their own words.
        return Texts::tr("Settled by hand at %1 as charged, by “%2” on the terminal.");
    case PaymentType::Refund:
        //: A person looked at the terminal, and the customer got the money back. %1 is the time, or
        //: date and time, %2 what they read there, in their own words.
        return Texts::tr("Settled by hand at %1 as refunded, by “%2” on the terminal.");
    case PaymentType::PreAuth:
        //: A person looked at the terminal, and money is held on the card. %1 is the time, or date
        //: and time, %2 what they read there, in their own words.
        return Texts::tr("Settled by hand at %1 as held, by “%2” on the terminal.");
    case PaymentType::Void:
        //: A person looked at the terminal, and an earlier payment was undone. %1 is the time, or
        //: date and time, %2 what they read there, in their own words.
        return Texts::tr("Settled by hand at %1 as voided, by “%2” on the terminal.");
    case PaymentType::Capture:
        //: A person looked at the terminal, and the money that was held was taken. %1 is the time,
        //: or date and time, %2 what they read there, in their own words.
        return Texts::tr("Settled by hand at %1 as captured, by “%2” on the terminal.");
    }
    Q_UNREACHABLE();
}

QString didNotHappen(PaymentType type)
{
    switch (type) {
    case PaymentType::Sale:
        //: A person looked at the terminal, and the payment was not charged. %1 is the time, or
        //: date and time, %2 what they read there, in their own words.
        return Texts::tr("Settled by hand at %1 as not charged, by “%2” on the terminal.");
    case PaymentType::Refund:
        //: A person looked at the terminal, and the customer did not get the money back. %1 is the
        //: time, or date and time, %2 what they read there, in their own words.
        return Texts::tr("Settled by hand at %1 as not refunded, by “%2” on the terminal.");
    case PaymentType::PreAuth:
        //: A person looked at the terminal, and no money is held on the card. %1 is the time, or
        //: date and time, %2 what they read there, in their own words.
        return Texts::tr("Settled by hand at %1 as not held, by “%2” on the terminal.");
    case PaymentType::Void:
        //: A person looked at the terminal, and an earlier payment was not undone. %1 is the time,
        //: or date and time, %2 what they read there, in their own words.
        return Texts::tr("Settled by hand at %1 as not voided, by “%2” on the terminal.");
    case PaymentType::Capture:
        //: A person looked at the terminal, and the money that was held was not taken. %1 is the
        //: time, or date and time, %2 what they read there, in their own words.
        return Texts::tr("Settled by hand at %1 as not captured, by “%2” on the terminal.");
    }
    Q_UNREACHABLE();
}

QString happenedLine(PaymentType type)
{
    switch (type) {
    case PaymentType::Sale:
        //: Evidence: a person looked at the terminal. %1 is what they saw and noted.
        return Texts::tr("A person settled it by hand as charged: “%1”.");
    case PaymentType::Refund:
        //: Evidence: a person looked at the terminal, and the customer got the money back. %1 is
        //: what they saw and noted.
        return Texts::tr("A person settled it by hand as refunded: “%1”.");
    case PaymentType::PreAuth:
        //: Evidence: a person looked at the terminal, and money is held on the card. %1 is what
        //: they saw and noted.
        return Texts::tr("A person settled it by hand as held: “%1”.");
    case PaymentType::Void:
        //: Evidence: a person looked at the terminal, and an earlier payment was undone. %1 is what
        //: they saw and noted.
        return Texts::tr("A person settled it by hand as voided: “%1”.");
    case PaymentType::Capture:
        //: Evidence: a person looked at the terminal, and the money that was held was taken. %1 is
        //: what they saw and noted.
        return Texts::tr("A person settled it by hand as captured: “%1”.");
    }
    Q_UNREACHABLE();
}

QString didNotHappenLine(PaymentType type)
{
    switch (type) {
    case PaymentType::Sale:
        //: Evidence: a person looked at the terminal. %1 is what they saw and noted.
        return Texts::tr("A person settled it by hand as not charged: “%1”.");
    case PaymentType::Refund:
        //: Evidence: a person looked at the terminal, and the customer did not get the money back.
        //: %1 is what they saw and noted.
        return Texts::tr("A person settled it by hand as not refunded: “%1”.");
    case PaymentType::PreAuth:
        //: Evidence: a person looked at the terminal, and no money is held on the card. %1 is what
        //: they saw and noted.
        return Texts::tr("A person settled it by hand as not held: “%1”.");
    case PaymentType::Void:
        //: Evidence: a person looked at the terminal, and an earlier payment was not undone. %1 is
        //: what they saw and noted.
        return Texts::tr("A person settled it by hand as not voided: “%1”.");
    case PaymentType::Capture:
        //: Evidence: a person looked at the terminal, and the money that was held was not taken. %1
        //: is what they saw and noted.
        return Texts::tr("A person settled it by hand as not captured: “%1”.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString settledSentence(PaymentType type, SettledAs as)
{
    switch (as) {
    case SettledAs::Charged: return happened(type);
    case SettledAs::NotCharged: return didNotHappen(type);
    }
    Q_UNREACHABLE();
}

QString settledEvidence(PaymentType type, SettledAs as)
{
    switch (as) {
    case SettledAs::Charged: return happenedLine(type);
    case SettledAs::NotCharged: return didNotHappenLine(type);
    }
    Q_UNREACHABLE();
}

} // namespace tillside::texts
