// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/livepiece.h"

#include <QJsonObject>

namespace earshot::api {

QJsonObject pieceJson(const LivePiece &piece);

} // namespace earshot::api
