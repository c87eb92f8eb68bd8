#pragma once

/// For tests of networks that are not there, or lead elsewhere.
namespace tillside::networks {

/// Gives this process a network of its own in which only this computer can be reached, by 127.0.0.1
/// and by \a address. Returns false if the computer does not allow it. Call it before a second
/// thread starts.
[[nodiscard]] bool enterPrivate(const char *address);

} // namespace tillside::networks
