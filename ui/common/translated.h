#pragma once

#include <QCoreApplication>

namespace tillside::messages {

/// The one translation context of the sentences in this folder. Each `Messages::tr` has its `//:`
/// comment directly above it, which lupdate hands to the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(Messages)
};

} // namespace tillside::messages
