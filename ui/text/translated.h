#pragma once

#include <QCoreApplication>

namespace tillside::texts {

/// The one translation context for the sentences in this folder. Each `Texts::tr` has its `//:`
/// comment directly above it, which lupdate passes on to the translators.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Texts)
};

} // namespace tillside::texts
