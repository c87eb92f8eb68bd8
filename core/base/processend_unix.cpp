#include "core/base/processend.h"

namespace tillside {

int endProcess(int code)
{
    return code;
}

} // namespace tillside
