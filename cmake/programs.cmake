# Adds a program that is shipped: `tillside_add_program(tillside "Tillside" main.cpp)`. Windows shows the description
# for the running program.
if(WIN32)
  enable_language(RC)
endif()

function(tillside_add_program target description)
  add_executable(${target} ${ARGN})
  if(WIN32)
    set(TILLSIDE_ICON ${PROJECT_BINARY_DIR}/resources/tillside.ico)
    set(resources ${CMAKE_CURRENT_BINARY_DIR}/${target}.rc)
    configure_file(${PROJECT_SOURCE_DIR}/packaging/windows/program.rc.in ${resources} @ONLY)
    target_sources(${target} PRIVATE ${resources})
    set_source_files_properties(${resources} PROPERTIES OBJECT_DEPENDS
      "${TILLSIDE_ICON};${PROJECT_SOURCE_DIR}/packaging/windows/program.manifest")
    add_dependencies(${target} tillside_icon)
  endif()
endfunction()
