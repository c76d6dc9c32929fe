// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/controlclient.h"

#include "control/controlserver.h"
#include "control/wire.h"

#include <QDeadlineTimer>
#include <QLocalSocket>

namespace earshot::control {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

std::optional<Result<QJsonObject>> ask(
    const QString &dataFolder, const QString &command, const QJsonObject &arguments)
{
    QLocalSocket socket;
    socket.connectToServer(socketPath(dataFolder));
    if (!socket.waitForConnected(5000))
        return std::nullopt;
    socket.write(encodeRequest(command, arguments));
    const QDeadlineTimer deadline(60s);
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()))
            || socket.bytesAvailable() > answerLimit) {
            return Error{.code = ErrorCode::Timeout,
                .message = u"The running receiver did not answer; look at its log."_s};
        }
    }
    return decodeAnswer(socket.readLine(answerLimit));
}

} // namespace earshot::control
