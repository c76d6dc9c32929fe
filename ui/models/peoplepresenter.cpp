// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/peoplepresenter.h"

#include "ui/client/deliver.h"

namespace earshot::ui {

PeoplePresenter::PeoplePresenter(ReceiverClient &client, bool isForOne, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_isForOne(isForOne)
{
    connect(&client, &ReceiverClient::connectionStateChanged, this,
        [this](const ConnectionState &state) {
            const bool isBack = state.phase == ConnectionState::Phase::Live;
            if (isBack && m_isActive && !m_isLoading && !m_error.message.isEmpty())
                load();
        });
}

void PeoplePresenter::setActive(bool active)
{
    if (std::exchange(m_isActive, active) == active || !active)
        return;
    lookAgain();
}

void PeoplePresenter::lookAgain()
{
    m_changeError.clear();
    load();
}

/** Who we are comes first: who is nobody of the list is not marked in it. */
void PeoplePresenter::load()
{
    const quint64 question = ++m_question;
    m_isLoading = true;
    m_arriving.clear();
    Q_EMIT changed();
    deliver(m_client.session(), this, [this, question](const Result<Session> &session) {
        if (question != m_question)
            return;
        if (!session)
            return fail(session.error());
        m_session = *session;
        ask({});
    });
}

void PeoplePresenter::ask(const QString &cursor)
{
    deliver(PeopleRequests(m_client).members(cursor), this,
        [this, question = m_question](Result<MemberPage> page) {
            if (question == m_question)
                takePage(std::move(page));
        });
}

void PeoplePresenter::takePage(Result<MemberPage> page)
{
    if (!page)
        return fail(page.error());
    for (Member &member : page->members) {
        if (m_arriving.size() < mostMembers)
            m_arriving.push_back(std::move(member));
    }
    m_isCut = !page->nextCursor.isEmpty();
    if (m_isCut && !page->members.empty() && m_arriving.size() < mostMembers)
        return ask(page->nextCursor);
    deliver(PeopleRequests(m_client).invitations(), this,
        [this, question = m_question](Result<std::vector<OpenInvitation>> invitations) {
            if (question == m_question)
                takeInvitations(std::move(invitations));
        });
}

void PeoplePresenter::takeInvitations(Result<std::vector<OpenInvitation>> invitations)
{
    if (!invitations)
        return fail(invitations.error());
    m_error = {};
    m_isLoading = false;
    m_wasLoaded = true;
    m_members.setMembers(std::move(m_arriving), m_session ? m_session->personId : QString());
    m_arriving.clear();
    m_invitations.setInvitations(std::move(*invitations));
    Q_EMIT changed();
}

void PeoplePresenter::fail(const Error &error)
{
    m_error = error;
    m_isLoading = false;
    m_arriving.clear();
    if (error.code == forbidden) { // what was shown is not for them any more
        m_members.setMembers({}, {});
        m_invitations.setInvitations({});
        m_wasLoaded = false;
    }
    Q_EMIT changed();
}

void PeoplePresenter::changeRole(const QString &memberId, Role role)
{
    change(memberId, {.role = role});
}

void PeoplePresenter::setDisabled(const QString &memberId, bool isDisabled)
{
    change(memberId, {.isDisabled = isDisabled});
}

void PeoplePresenter::change(const QString &memberId, const MemberChange &change)
{
    m_changeError.clear();
    ++m_changes;
    Q_EMIT changed();
    const auto take = [this](const Result<Member> &member) {
        --m_changes;
        m_changeError = member ? QString() : member.error().message;
        if (member) {
            m_members.replace(*member);
            // We may do something else now; what they invited to is void; and a list that is on its
            // way may be from before.
            if (m_members.isMe(*member) || member->isDisabled || m_isLoading)
                load();
        }
        Q_EMIT changed();
    };
    deliver(PeopleRequests(m_client).change(memberId, change), this, take);
}

/** One that was accepted, or is gone, is not open either way: the list is asked for again. */
void PeoplePresenter::withdraw(const QString &invitationId)
{
    m_changeError.clear();
    ++m_changes;
    Q_EMIT changed();
    const auto take = [this, invitationId](const Result<void> &withdrawn) {
        --m_changes;
        m_changeError = withdrawn ? QString() : withdrawn.error().message;
        if (withdrawn)
            m_invitations.remove(invitationId);
        else
            load();
        Q_EMIT changed();
    };
    deliver(PeopleRequests(m_client).withdraw(invitationId), this, take);
}

bool PeoplePresenter::hasRows() const
{
    return m_members.rowCount() > 0 || m_invitations.rowCount() > 0;
}

PeoplePresenter::Stage PeoplePresenter::stage() const
{
    if (!m_error.message.isEmpty() && m_error.code == forbidden)
        return Stage::Forbidden;
    if (m_wasLoaded)
        return hasRows() ? Stage::Shown : Stage::Empty;
    if (!m_error.message.isEmpty())
        return Stage::Failed;
    return m_isLoading ? Stage::Loading : Stage::NotAsked;
}

QString PeoplePresenter::problemText() const
{
    if (!m_changeError.isEmpty())
        return m_changeError;
    return stage() == Stage::Shown || stage() == Stage::Empty ? m_error.message : QString();
}

QString PeoplePresenter::noteText() const
{
    if (m_isForOne)
        return tr("These people sign in at the team’s receiver. Invite others there: a link from "
                  "this computer would lead nobody anywhere.");
    if (m_isCut)
        return tr("Only the first %L1 people are shown.").arg(int(mostMembers));
    const bool isOnlyMe = m_members.rowCount() == 1 && m_invitations.rowCount() == 0
        && m_members.isMe(*m_members.memberAt(0));
    return isOnlyMe ? tr("Only you sign in here so far. Invite the others of your team.")
                    : QString();
}

bool PeoplePresenter::isRoleTooLow() const
{
    return m_session && !allows(m_session->role, Permission::Administer);
}

bool PeoplePresenter::mayGrant(Role role) const
{
    return !m_session || earshot::mayGrant(m_session->role, role);
}

} // namespace earshot::ui
