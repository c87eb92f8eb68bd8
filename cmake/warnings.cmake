# The compiler options of every target. The `ci` preset turns warnings into errors.
add_library(tillside_options INTERFACE)
target_include_directories(tillside_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(tillside_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
  TILLSIDE_VERSION="${PROJECT_VERSION}")
target_compile_options(tillside_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor
  -Woverloaded-virtual -Wnull-dereference -Wswitch -Wimplicit-fallthrough
  # Designated initialisers set some members on purpose; the others have defaults.
  -Wno-missing-field-initializers)

option(TILLSIDE_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
if(TILLSIDE_SANITIZE)
  target_compile_options(tillside_options INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_compile_definitions(tillside_options INTERFACE TILLSIDE_SANITIZED)
  target_link_options(tillside_options INTERFACE -fsanitize=address,undefined)
endif()

option(TILLSIDE_SANITIZE_THREADS "Build with ThreadSanitizer" OFF)
if(TILLSIDE_SANITIZE_THREADS)
  target_compile_options(tillside_options INTERFACE -fsanitize=thread -fno-omit-frame-pointer)
  target_compile_definitions(tillside_options INTERFACE TILLSIDE_SANITIZED)
  target_link_options(tillside_options INTERFACE -fsanitize=thread)
endif()

option(TILLSIDE_COVERAGE "Count which branches run; needs clang" OFF)
if(TILLSIDE_COVERAGE)
  # The counters can be a mapped file, so that a killed process keeps its counts.
  target_compile_options(tillside_options INTERFACE
    -fprofile-instr-generate -fcoverage-mapping -mllvm -runtime-counter-relocation=true)
  target_link_options(tillside_options INTERFACE -fprofile-instr-generate)
endif()

option(TILLSIDE_FUZZ "Build the fuzz targets for libFuzzer; needs clang" OFF)
if(TILLSIDE_FUZZ)
  target_compile_options(tillside_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
