#pragma once

#include <QByteArray>

/// Answers as the vendors print them and as terminals were seen to give them, for tests.
namespace samples {

/// LocalLink's own sample of a declined sale: 500000 minor units of currency 352, code 97.
QByteArray localLinkDeclined();
/// Paynt's sample of an approved sale of 1000, completed with members of its sibling.
QByteArray payntApproved();
/// A POSitive terminal's answer while it waits for the card, status 206.
QByteArray positiveProgress();
/// What LocalLink answers while it works, status 200.
QByteArray localLinkProgress();

} // namespace samples
