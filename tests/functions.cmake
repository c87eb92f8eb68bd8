# What the presets `coverage` and `tsan` build and run, by label: the tests of core, and those of
# them in which threads interact.
add_custom_target(tillside_coretests)
add_custom_target(tillside_threadtests)

function(tillside_label test target)
  if(test MATCHES "^(core|faults|cli|model)/")
    add_dependencies(tillside_coretests ${target})
    set_property(TEST ${test} APPEND PROPERTY LABELS core)
  endif()
  if(test MATCHES "^core/(journal/|support/(logfile|redactor)|system/processlock|settings/settingsstore|terminal/terminalprofile|payment/backgroundcheck)|^faults/(journalfault|matrixplain)")
    add_dependencies(tillside_threadtests ${target})
    set_property(TEST ${test} APPEND PROPERTY LABELS threads)
  endif()
endfunction()

# All the files that moc makes of test files; clang-tidy reads them.
add_custom_target(tillside_testmocs)

# AUTOMOC would scan, and compile an empty file, for each of the hundreds of tests: a quarter of the
# time of a whole build.
function(tillside_moc target source)
  set_target_properties(${target} PROPERTIES AUTOMOC OFF)
  set(folder ${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/include)
  set(moc ${folder}/${source}.moc)
  qt_generate_moc(${source}.cpp ${moc} TARGET ${target})
  target_sources(${target} PRIVATE ${moc})
  target_include_directories(${target} BEFORE PRIVATE ${folder})
  add_custom_target(${target}_moc DEPENDS ${moc})
  add_dependencies(tillside_testmocs ${target}_moc)
endfunction()

function(tillside_executable target name)
  add_executable(${target} ${name}test.cpp)
  tillside_moc(${target} ${name}test)
  target_link_libraries(${target} PRIVATE ${ARGN} tillside_testsupport)
  # Targets that use widgets have their own headers: a precompiled header only fits one set of
  # definitions.
  if("${ARGN}" MATCHES "tillside_(ui_|look|receipt|sound|window|program)")
    target_link_libraries(${target} PRIVATE tillside_windowsupport)
    target_precompile_headers(${target} REUSE_FROM tillside_windowsupport)
  else()
    target_precompile_headers(${target} REUSE_FROM tillside_testsupport)
  endif()
endfunction()

# Sets `test` to the test's name, "core/model/money", and `target` to "test_core_model_money".
macro(tillside_name_test name)
  file(RELATIVE_PATH test ${PROJECT_SOURCE_DIR}/tests ${CMAKE_CURRENT_SOURCE_DIR}/${name})
  string(REPLACE "/" "_" target "test_${test}")
endmacro()

# One executable per test file: in tests/core/model, `tillside_test(money tillside_base)` builds
# moneytest.cpp as the test "core/model/money", linked with the given libraries and Qt Test.
function(tillside_test name)
  tillside_name_test(${name})
  tillside_executable(${target} ${name} ${ARGN})
  add_test(NAME ${test} COMMAND ${target})
  tillside_label(${test} ${target})
  set_tests_properties(${test} PROPERTIES TIMEOUT 600 ENVIRONMENT
    "QT_QPA_PLATFORM=offscreen;DBUS_SESSION_BUS_ADDRESS=disabled:;LC_ALL=C.UTF-8")
endfunction()

# A test that needs a keychain: in tests/core/vault, `tillside_keyring_test(none nobus)` runs it as
# "core/vault/none-nobus" within a session made by tests/support/system/with-keyring (its modes are
# there). Further lines with the same name run the same executable in further modes.
function(tillside_keyring_test name mode)
  tillside_name_test(${name})
  if(NOT TARGET ${target})
    tillside_executable(${target} ${name} ${ARGN})
  endif()
  add_test(NAME ${test}-${mode}
    COMMAND ${PROJECT_SOURCE_DIR}/tests/support/system/with-keyring ${mode} $<TARGET_FILE:${target}>)
  tillside_label(${test}-${mode} ${target})
  set_tests_properties(${test}-${mode} PROPERTIES TIMEOUT 600 ENVIRONMENT
    "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()
