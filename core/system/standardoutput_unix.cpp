#include "core/system/standardoutput.h"

namespace tillside {

void prepareStandardOutput() { }

} // namespace tillside
