# SPDX-FileCopyrightText: 2026 The Earshot authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Everything Earshot links against, all of it packaged by Debian 12. packaging/dependencies lists the package names.

set(QT_NO_CREATE_VERSIONLESS_FUNCTIONS ON)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core DBus Network Sql HttpServer WebSockets Gui Widgets Svg Multimedia LinguistTools Test)
find_package(QCoro6 0.8 REQUIRED COMPONENTS Core Network)
find_package(Qt6Keychain 0.13 REQUIRED)
find_package(simdjson 3.0 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(Sndfile REQUIRED IMPORTED_TARGET sndfile)
pkg_check_modules(Samplerate REQUIRED IMPORTED_TARGET samplerate)
pkg_check_modules(Libpq REQUIRED IMPORTED_TARGET libpq)
pkg_check_modules(Mpg123 REQUIRED IMPORTED_TARGET libmpg123)
pkg_check_modules(Lame REQUIRED IMPORTED_TARGET lame)
pkg_check_modules(Sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(Libzip REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(EspeakNg REQUIRED IMPORTED_TARGET espeak-ng)
pkg_check_modules(PrometheusCore REQUIRED IMPORTED_TARGET prometheus-cpp-core)
find_library(SONIC_LIBRARY sonic REQUIRED)
find_path(SONIC_INCLUDE_DIR sonic.h REQUIRED)
find_package(benchmark QUIET)
