# From Debian 12 to Windows on x86-64: GCC 12 with POSIX threads, for CMake.
# MINGW_PREFIX is where Qt for Windows is (packaging/windows/prefix), given with -D or in the environment.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)

set(tillside_tools /usr/bin/x86_64-w64-mingw32)
set(CMAKE_C_COMPILER ${tillside_tools}-gcc-posix)
set(CMAKE_CXX_COMPILER ${tillside_tools}-g++-posix)
set(CMAKE_RC_COMPILER ${tillside_tools}-windres)
set(CMAKE_AR ${tillside_tools}-gcc-ar-posix)
set(CMAKE_RANLIB ${tillside_tools}-gcc-ranlib-posix)

if(NOT DEFINED MINGW_PREFIX)
  set(MINGW_PREFIX $ENV{MINGW_PREFIX})
endif()
set(CMAKE_TRY_COMPILE_PLATFORM_VARIABLES MINGW_PREFIX)
set(CMAKE_FIND_ROOT_PATH ${MINGW_PREFIX} /usr/x86_64-w64-mingw32)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# The tools that run while building are Debian's own, of the same version.
set(QT_HOST_PATH /usr CACHE PATH "")
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake CACHE PATH "")

# The same bytes from the same sources. The linker strips, because strip would put the time back.
foreach(kind EXE SHARED MODULE)
  set(CMAKE_${kind}_LINKER_FLAGS_INIT "-s -Wl,--no-insert-timestamp")
endforeach()
