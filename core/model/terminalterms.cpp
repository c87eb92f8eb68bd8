#include "core/model/terminalterms.h"

namespace tillside {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(DialectId dialect)
{
    switch (dialect) {
    case DialectId::Paynt: return "paynt"_L1;
    case DialectId::LocalLink: return "locallink"_L1;
    case DialectId::Positive: return "positive"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView nameOf(AuthForm form)
{
    switch (form) {
    case AuthForm::Raw: return "raw"_L1;
    case AuthForm::Bearer: return "bearer"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView nameOf(UtiMode mode)
{
    switch (mode) {
    case UtiMode::Ours: return "ours"_L1;
    case UtiMode::Theirs: return "theirs"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace tillside
