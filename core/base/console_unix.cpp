#include "core/base/console.h"

namespace tillside {

void useConsole() { }

} // namespace tillside
