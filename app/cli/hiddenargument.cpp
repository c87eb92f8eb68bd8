#include "app/cli/hiddenargument.h"

#include <algorithm>
#include <span>

namespace tillside::cli {

void hideInArguments(const Secret &secret, int argc, char *argv[])
{
    const QByteArrayView hidden = secret.reveal();
    for (char *argument : std::span(argv, static_cast<std::size_t>(argc))) {
        const QByteArrayView whole(argument);
        if (whole.endsWith(hidden))
            std::fill_n(argument + (whole.size() - hidden.size()), hidden.size(), '*');
    }
}

} // namespace tillside::cli
