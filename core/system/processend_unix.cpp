#include "core/system/processend.h"

namespace tillside {

int endProcess(int code)
{
    return code;
}

} // namespace tillside
