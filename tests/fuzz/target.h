#pragma once

#include <QByteArray>

#include <array>
#include <cstdlib>
#include <iostream>

/// The parts of every fuzz target. A target is one file with one tryInput(). entry.cpp passes it to
/// libFuzzer (`./dev fuzz`); replay.cpp runs it over the files of its corpus (ctest).
namespace tillside::fuzz {

/// Passes \a input to the code under test. Returns for every input, unless a promise is broken.
void tryInput(const QByteArray &input);

/// Ends the process, which is how a fuzz target reports, if \a isKept is false.
inline void promise(bool isKept, const char *what)
{
    if (isKept)
        return;
    std::cerr << "Broken promise: " << what << std::endl;
    std::abort();
}

/// One of \a choices, always the same for the same \a input, so that an input does not pay for all
/// of them.
template <typename T, std::size_t N>
T oneOf(const std::array<T, N> &choices, const QByteArray &input)
{
    return choices.at(static_cast<std::size_t>(input.size()) % N);
}

} // namespace tillside::fuzz
