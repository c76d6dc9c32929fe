# SPDX-FileCopyrightText: 2026 The Earshot authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One way to make a library, a program and a test, so that every target has the same language level, warnings, Qt
# definitions and output folder.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    # A precompiled header carries its own time stamp; without this sloppiness ccache would never hit.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_DEPEND=1 # what a file includes is read from the compiler's own list: nothing is preprocessed twice
        ${CCACHE_PROGRAM})
endif()

set(EARSHOT_SANITIZE "" CACHE STRING "Value for -fsanitize=, for instance address,undefined or thread")
if(EARSHOT_SANITIZE)
    add_compile_options(-fsanitize=${EARSHOT_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${EARSHOT_SANITIZE})
endif()

add_library(earshot_options INTERFACE)
target_compile_options(earshot_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Werror
    -Wno-missing-field-initializers) # designated initialisers leave defaults out on purpose
target_compile_definitions(earshot_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# The headers nearly every file needs, compiled once for libraries (PIC) and once for programs (PIE): a file that uses
# coroutines then takes under a second instead of five.
add_library(earshot_pch OBJECT "${CMAKE_SOURCE_DIR}/cmake/pch.cpp")
target_link_libraries(earshot_pch PRIVATE earshot_options Qt6::Core Qt6::Network QCoro6::Core QCoro6::Network)
target_precompile_headers(earshot_pch PRIVATE "${CMAKE_SOURCE_DIR}/cmake/pch.h")

# Qt gives every test its own folder names as macros, which would make the shared precompiled header unusable.
add_library(earshot_test_options INTERFACE)
target_link_libraries(earshot_test_options INTERFACE earshot_options Qt6::Test)
# Tests are compiled once and run once, so the time to optimise them is better spent on running more of them.
target_compile_options(earshot_test_options INTERFACE $<$<CONFIG:Release>:-O0> -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)

add_executable(earshot_program_pch "${CMAKE_SOURCE_DIR}/cmake/pch_program.cpp")
target_link_libraries(earshot_program_pch
    PRIVATE earshot_test_options Qt6::Core Qt6::Network QCoro6::Core QCoro6::Network)
target_precompile_headers(earshot_program_pch PRIVATE "${CMAKE_SOURCE_DIR}/cmake/pch.h" <QtTest>)

# The same for tests with widgets, whose headers alone take seconds.
add_executable(earshot_widgets_pch "${CMAKE_SOURCE_DIR}/cmake/pch_program.cpp")
target_link_libraries(earshot_widgets_pch
    PRIVATE earshot_test_options Qt6::Core Qt6::Network Qt6::Widgets QCoro6::Core QCoro6::Network)
target_precompile_headers(earshot_widgets_pch PRIVATE "${CMAKE_SOURCE_DIR}/cmake/pch.h" <QtWidgets> <QtTest>)
set_target_properties(earshot_program_pch earshot_widgets_pch PROPERTIES
    RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/cmake" AUTOMOC OFF AUTORCC OFF)

# earshot_add_library(core SOURCES a.cpp b.cpp PUBLIC Qt6::Core PRIVATE …) makes earshot_core, alias Earshot::core.
# Backend libraries include each other as "core/result.h", the others from the root of the project.
function(earshot_add_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(earshot_${name} STATIC ${ARG_SOURCES})
    add_library(Earshot::${name} ALIAS earshot_${name})
    target_include_directories(earshot_${name} PUBLIC "${CMAKE_SOURCE_DIR}" "${CMAKE_SOURCE_DIR}/backend")
    target_link_libraries(earshot_${name} PUBLIC ${ARG_PUBLIC} PRIVATE earshot_options ${ARG_PRIVATE}
        Qt6::Network QCoro6::Network)
    target_precompile_headers(earshot_${name} REUSE_FROM earshot_pch)
    set_property(GLOBAL APPEND PROPERTY EARSHOT_LIBRARIES ${name})
endfunction()

# Writes "library dependency dependency …" lines of our own libraries, which the test of the arrows reads.
function(earshot_write_link_graph file)
    get_property(libraries GLOBAL PROPERTY EARSHOT_LIBRARIES)
    set(lines "")
    foreach(name ${libraries})
        get_target_property(links earshot_${name} LINK_LIBRARIES)
        list(FILTER links INCLUDE REGEX "^Earshot::")
        list(TRANSFORM links REPLACE "^Earshot::" "")
        list(JOIN links " " links)
        string(APPEND lines "${name} ${links}\n")
    endforeach()
    file(WRITE "${file}" "${lines}")
endfunction()

# earshot_add_program(earshotd SOURCES main.cpp LINK Earshot::…) lands in build/bin/.
function(earshot_add_program name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}" "${CMAKE_SOURCE_DIR}/backend")
    target_link_libraries(${name} PRIVATE earshot_options ${ARG_LINK})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
endfunction()

# AUTOMOC looks through every source of every target and compiles a file of mocs for each, nearly always an empty one:
# for hundreds of small test programs a quarter of the build. They have their own moc file, and no other.
function(earshot_own_moc target name)
    set_target_properties(${target} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    qt6_generate_moc("tst_${name}.cpp" "tst_${name}.moc" TARGET ${target})
    target_sources(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/tst_${name}.moc")
    target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
endfunction()

# earshot_add_test_library(system SOURCES program.cpp … [LINK …]) makes earshot_test_system: what several tests of a folder
# share, compiled once.
function(earshot_add_test_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
    add_library(earshot_test_${name} STATIC ${ARG_SOURCES})
    target_include_directories(earshot_test_${name} PUBLIC "${CMAKE_SOURCE_DIR}" "${CMAKE_SOURCE_DIR}/backend")
    target_link_libraries(earshot_test_${name} PUBLIC earshot_test_options Qt6::Network ${ARG_LINK})
endfunction()

# earshot_add_test(backend/core result LINK Earshot::core [LABELS screen sound slow] [TIMEOUT seconds] [DATABASES]
# [WIDGETS | NO_PCH]) compiles tests/backend/core/tst_result.cpp from tests/backend/core/CMakeLists.txt into one Qt Test
# program. DATABASES: it uses tests/support/tempdatabase.h or starts receivers, and runs a second time on PostgreSQL. WIDGETS:
# it links Qt6::Widgets; NO_PCH: only Qt6::Gui, for which no precompiled header fits.
function(earshot_add_test area name)
    cmake_parse_arguments(ARG "DATABASES;WIDGETS;NO_PCH" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
    string(REPLACE "/" "_" prefix "${area}")
    set(target tst_${prefix}_${name})
    add_executable(${target} tst_${name}.cpp ${ARG_SOURCES})
    target_include_directories(${target} PRIVATE "${CMAKE_SOURCE_DIR}" "${CMAKE_SOURCE_DIR}/backend")
    target_link_libraries(${target} PRIVATE earshot_test_options Qt6::Network QCoro6::Network ${ARG_LINK})
    earshot_own_moc(${target} ${name})
    if(ARG_WIDGETS)
        target_precompile_headers(${target} REUSE_FROM earshot_widgets_pch)
    elseif(NOT ARG_NO_PCH)
        target_precompile_headers(${target} REUSE_FROM earshot_program_pch)
    endif()
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    # Qt Test has a limit of its own for each function, which is shorter than that of some tests. The longest begin first, so
    # that none runs alone at the end.
    set(common TIMEOUT ${ARG_TIMEOUT} COST ${ARG_TIMEOUT})
    set(environment "EARSHOT_BIN=${CMAKE_BINARY_DIR}/bin;EARSHOT_SOURCE=${CMAKE_SOURCE_DIR};QTEST_FUNCTION_TIMEOUT=${ARG_TIMEOUT}000")
    add_test(NAME ${area}/${name} COMMAND ${target})
    set_tests_properties(${area}/${name} PROPERTIES ${common} LABELS "${ARG_LABELS}" ENVIRONMENT "${environment}")
    if(ARG_DATABASES)
        target_link_libraries(${target} PRIVATE earshot_test_postgres)
        add_test(NAME ${area}/${name}@postgresql COMMAND ${target})
        set_tests_properties(${area}/${name}@postgresql PROPERTIES ${common} LABELS "${ARG_LABELS};postgresql"
            ENVIRONMENT "${environment};EARSHOT_TEST_DATABASE=postgresql")
    endif()
endfunction()
