// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/callsource.h"
#include "ui/models/receiverproof.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace earshot::ui {

/**
 * What the page about where calls come from knows and does: takes what is typed, tries it when
 * typing rests, and uses it. Window thread. Lives longer than a window, because using another
 * source makes a new one.
 */
class CallSourcePresenter : public QObject
{
    Q_OBJECT
public:
    enum class Stage { Editing, Looking, Checking, Starting };

    explicit CallSourcePresenter(CallSourceOffer offer, QObject *parent = nullptr);
    ~CallSourcePresenter() override;

    [[nodiscard]] const CallSourceOffer &offer() const { return m_offer; }
    [[nodiscard]] CallSource source() const { return m_choice.source; }
    [[nodiscard]] const QString &addressText() const { return m_address; }
    [[nodiscard]] Stage stage() const { return m_stage; }

    void setSource(CallSource source);
    void setApiKey(const QString &text);
    void setAddress(const QString &text);
    /** Who signs in; empty: with an access token. */
    void setEmail(const QString &text);
    /** The access token, or the password. */
    void setToken(const QString &text);
    void setCode(const QString &text);
    /** The receiver asks for the code of a second factor. */
    [[nodiscard]] bool needsCode() const { return m_needsCode; }
    /** A password is tried once, when it is used, and not while it is typed: each wrong one counts.
     */
    [[nodiscard]] bool hasPassword() const;

    /** How far the team's receiver has shown who it is; nothing is sent to it before. */
    [[nodiscard]] const ReceiverProof &proof() const { return m_proof; }
    /** A person says whether what the receiver shows is the right certificate. */
    void setCertificateIsRight(bool isRight);

    /** How the last trial of what stands there came out. */
    [[nodiscard]] const std::optional<CallSourceTrial> &trial() const { return m_trial; }
    /** What is wrong with what was typed, or is to be known about it. */
    [[nodiscard]] QString hint() const;
    [[nodiscard]] bool canUse() const;
    /** This computer can be used without a key as well; then only what the provider sends is
     * collected. */
    [[nodiscard]] bool canGoWithoutKey() const;

    /** Begins with what was seen to work; anything else is tried again, since it may work by now.
     */
    void use();
    /** Without keeping the secrets, where there is no keychain. */
    void useForThisRun();
    [[nodiscard]] const std::optional<PlaceSaved> &outcome() const { return m_outcome; }

    /** This computer, with the key that is known or without any. */
    void goWithoutKey();

    /** What is so now, after something else changed it. */
    void setOffer(CallSourceOffer offer);

Q_SIGNALS:
    void changed();
    /** The program uses it now. */
    void used(bool assistantsNeedMending);

private:
    [[nodiscard]] bool isComplete() const;
    void edited();
    void goOn();
    void look();
    void check();
    void stopChecking();
    /** Before it leaves: what was accepted of the receiver, and a token without what was pasted
     * around it. */
    void settle();
    void start(bool onlyThisRun);
    void take(const PlaceSaved &outcome);

    CallSourceOffer m_offer;
    CallSourceChoice m_choice;
    QString m_address;
    ReceiverProof m_proof;
    Stage m_stage = Stage::Editing;
    std::optional<CallSourceTrial> m_trial;
    std::optional<PlaceSaved> m_outcome;
    bool m_needsCode = false;
    QTimer m_rest; ///< until typing is over
    quint64 m_run = 0;
    std::stop_source m_stop;
};

} // namespace earshot::ui
