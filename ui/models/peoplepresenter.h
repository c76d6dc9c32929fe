// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/peoplerequests.h"
#include "ui/models/invitationsmodel.h"
#include "ui/models/membersmodel.h"

namespace earshot::ui {

/** What the People page shows, without widgets: who signs in, who is invited, and what may be
 * changed. Window thread; the client must outlive it. */
class PeoplePresenter : public QObject
{
    Q_OBJECT
public:
    enum class Stage { NotAsked, Loading, Failed, Forbidden, Empty, Shown };
    Q_ENUM(Stage)

    static constexpr std::size_t mostMembers = 2000; ///< that are shown

    /** @p isForOne: the receiver is in this program, where nobody else reaches it. */
    PeoplePresenter(ReceiverClient &client, bool isForOne, QObject *parent = nullptr);

    /** While it is active, a lost connection that comes back has it look again. */
    void setActive(bool active);
    /** Asks for all of it. What is shown stays until the answer is there. */
    void load();
    /** The same, and what is said of the last change goes. */
    void lookAgain();

    void changeRole(const QString &memberId, Role role);
    void setDisabled(const QString &memberId, bool isDisabled);
    void withdraw(const QString &invitationId);

    [[nodiscard]] Stage stage() const;
    [[nodiscard]] QString errorText() const { return m_error.message; } ///< Failed, Forbidden
    /** Why the last change, or looking again, did not succeed; empty otherwise. */
    [[nodiscard]] QString problemText() const;
    /** What there is to know about the list as a whole; empty for nothing. */
    [[nodiscard]] QString noteText() const;
    [[nodiscard]] bool isForOne() const { return m_isForOne; }
    [[nodiscard]] bool isBusy() const { return m_changes > 0; }
    /** Invitations lead to this receiver, so others must reach it. */
    [[nodiscard]] bool mayInvite() const { return !m_isForOne && m_error.code != forbidden; }
    /** What the role does not allow; else it is refused for another reason, which errorText() says.
     */
    [[nodiscard]] bool isRoleTooLow() const;
    /** Whether somebody with the role @p role may be made, or changed. */
    [[nodiscard]] bool mayGrant(Role role) const;

    [[nodiscard]] MembersModel &members() { return m_members; }
    [[nodiscard]] InvitationsModel &invitations() { return m_invitations; }

Q_SIGNALS:
    void changed();

private:
    static constexpr ErrorCode forbidden = ErrorCode::Forbidden;

    void ask(const QString &cursor);
    void takePage(Result<MemberPage> page);
    void takeInvitations(Result<std::vector<OpenInvitation>> invitations);
    void fail(const Error &error);
    void change(const QString &memberId, const MemberChange &change);
    [[nodiscard]] bool hasRows() const;

    ReceiverClient &m_client;
    const bool m_isForOne;
    MembersModel m_members;
    InvitationsModel m_invitations;
    std::vector<Member> m_arriving;
    std::optional<Session> m_session;
    Error m_error; ///< of the last look; its message is empty where that went well
    QString m_changeError;
    quint64 m_question = 0;
    int m_changes = 0;
    bool m_isLoading = false;
    bool m_wasLoaded = false;
    bool m_isCut = false; ///< there are more than mostMembers
    bool m_isActive = false;
};

} // namespace earshot::ui
