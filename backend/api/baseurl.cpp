// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/baseurl.h"

#include <QRegularExpression>

namespace earshot::api {

using namespace Qt::StringLiterals;

Result<QUrl> baseUrl(const QUrl &publicUrl, const http::Request &request)
{
    if (!publicUrl.isEmpty())
        return publicUrl;
    static const QRegularExpression form(
        u"\\A([A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}\\])(:[0-9]{1,5})?\\z"_s);
    const QString host = QString::fromLatin1(request.headers.value("Host"));
    const QUrl url(u"http://"_s + host, QUrl::StrictMode);
    if (!form.match(host).hasMatch() || !url.isValid() || url.host().isEmpty())
        return Error{.code = ErrorCode::InvalidInput,
            .message = u"The request does not name the host it is meant for."_s};
    return url;
}

} // namespace earshot::api
