# What makes a memory error in a shipped program hard to use. tests/package/headerstest.py reads the result. The
# sanitizers bring checks of their own.
if(TILLSIDE_SANITIZE OR TILLSIDE_SANITIZE_THREADS)
  return()
endif()

if(WIN32)
  target_link_options(tillside_options INTERFACE
    -Wl,--dynamicbase -Wl,--nxcompat -Wl,--high-entropy-va)
  return()
endif()

include(CheckCXXCompilerFlag)
include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
target_compile_options(tillside_options INTERFACE
  -fstack-protector-strong
  # Some compilers define it themselves; it works only with optimisation.
  $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE>
  $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=2>)
target_link_options(tillside_options INTERFACE -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack)
check_cxx_compiler_flag(-fcf-protection TILLSIDE_HAS_CF_PROTECTION)
if(TILLSIDE_HAS_CF_PROTECTION)
  target_compile_options(tillside_options INTERFACE -fcf-protection)
endif()
