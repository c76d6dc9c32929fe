// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakereceiver.h"
#include "tests/ui/review/silentplayer.h"
#include "ui/clips/chipchoice.h"
#include "ui/clips/clipdialog.h"
#include "ui/clips/clipwords.h"
#include "ui/clips/rangeedit.h"
#include "ui/clips/rangeplayer.h"
#include "ui/clips/savepage.h"
#include "ui/clips/timefield.h"
#include "ui/player/player.h"
#include "ui/review/turncolumns.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTextBlock>
#include <QTextEdit>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using test::FakeReceiver;

namespace {

constexpr double total = 60;

Transcript turns()
{
    return {{Speaker::Agent, 2, 6, u"Thanks for calling."_s,
                {{2, 3, u"Thanks"_s}, {3, 4, u"for"_s}, {4, 6, u"calling."_s}}},
        {Speaker::Caller, 7, 11, u"I would like to move it."_s, {}}};
}

ClipSubject subject()
{
    Call call;
    call.id = test::sampleCall(0).value("id"_L1).toString();
    call.customer.name = u"Dana Whitfield"_s;
    call.assistantName = u"Front desk"_s;
    call.startedAt = Timestamp::fromString(u"2026-11-22T09:58:00.000Z"_s);
    return {.call = call, .turns = turns(), .seconds = total, .range = {7, 11}};
}

} // namespace

/** Receives what the desktop would open. */
class Desktop : public QObject
{
    Q_OBJECT
public:
    Desktop() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~Desktop() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

class TestClipDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void beginsWithWhatWasAskedFor();
    void selectedWordsAreTheClip();
    void wordsAreSelectedByKeys();
    void turnsStandInColumns();
    void theKeysMoveTheEnds();
    void theEndsDoNotCross();
    void theEndsAreTakenFromThePlayhead();
    void itPlaysJustThePiece();
    void hearingLeavesThePlayerAsItWas();
    void theNameIsShownAndRemembered();
    void namesFromOutsideLeadNowhere();
    void isSavedByKeysAlone();
    void whatWasMadeIsFound();
    void cancellingLeavesNothing();
    void escapeCancelsBeforeItCloses();
    void whatGoesWrongIsSaid_data();
    void whatGoesWrongIsSaid();
    void anHourIsTheMost();
    void everythingHasAName();

private:
    void make(const ClipSubject &what);
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] bool says(const QString &words) const;
    [[nodiscard]] QString target() const { return m_folder->filePath(u"clip.mp3"_s); }
    [[nodiscard]] QJsonObject asked() const;
    [[nodiscard]] QString path() const { return u"/api/calls/%1/clips"_s.arg(subject().call.id); }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeReceiver> m_receiver;
    std::unique_ptr<ReceiverClient> m_client;
    std::unique_ptr<Player> m_player;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ClipDialog> m_dialog;
    TimeField *m_from = nullptr;
    TimeField *m_to = nullptr;
};

void TestClipDialog::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    qputenv("TZ", "UTC");
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void TestClipDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_receiver = std::make_unique<FakeReceiver>();
    m_receiver->setCalls({test::sampleCall(0)});
    m_client = std::make_unique<ReceiverClient>(m_receiver->url(), Secret(FakeReceiver::token));
    test::setSilentDuration(total);
    m_player = std::make_unique<Player>();
    m_player->load(QCoreApplication::applicationFilePath());
    m_settings = std::make_unique<QSettings>(
        m_folder->filePath(u"kept/settings.ini"_s), QSettings::IniFormat);
    make(subject());
}

void TestClipDialog::make(const ClipSubject &what)
{
    m_dialog = std::make_unique<ClipDialog>(*m_client, *m_player, m_clock, what, m_settings.get());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    const auto fields = m_dialog->findChildren<TimeField *>();
    QCOMPARE(fields.size(), 2);
    m_from = fields.at(0);
    m_to = fields.at(1);
}

void TestClipDialog::cleanup()
{
    m_dialog.reset();
    m_player.reset();
    m_client.reset();
    m_receiver.reset();
}

QPushButton *TestClipDialog::button(const QString &text) const
{
    for (QPushButton *found : m_dialog->findChildren<QPushButton *>()) {
        if ((found->text() == text || found->accessibleName() == text) && found->isVisible())
            return found;
    }
    return nullptr;
}

bool TestClipDialog::says(const QString &words) const
{
    const auto labels = m_dialog->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
        [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

QJsonObject TestClipDialog::asked() const
{
    const auto bodies = m_receiver->posted(path());
    return bodies.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(bodies.last()).object();
}

void TestClipDialog::beginsWithWhatWasAskedFor()
{
    QCOMPARE(m_dialog->range().range(), (WaveRange{7, 11}));
    QCOMPARE(m_from->text(), u"0:07.00"_s);
    QCOMPARE(m_to->text(), u"0:11.00"_s);
    QVERIFY(says(u"Dana Whitfield"_s));
    QVERIFY(says(u"4.0 seconds"_s));
    make({.call = subject().call, .turns = {}, .seconds = total, .range = {59.99, 80}});
    QVERIFY(m_dialog->range().range().length() > 0.05);
    QVERIFY(m_dialog->range().range().to <= total);
}

void TestClipDialog::selectedWordsAreTheClip()
{
    ClipWords &words = m_dialog->words();
    QTextCursor cursor(words.document());
    const int at = int(words.toPlainText().indexOf(u"for"_s));
    cursor.setPosition(at);
    cursor.setPosition(at + 6, QTextCursor::KeepAnchor);
    words.setTextCursor(cursor);
    QCOMPARE(m_dialog->range().range(), (WaveRange{3, 6}));
    QCOMPARE(words.textCursor().selectedText(), u"for ca"_s);
}

void TestClipDialog::wordsAreSelectedByKeys()
{
    QVERIFY(m_dialog->words().hasFocus());
    QTextCursor cursor = m_dialog->words().textCursor();
    cursor.setPosition(int(m_dialog->words().toPlainText().indexOf(u"Thanks"_s)));
    m_dialog->words().setTextCursor(cursor);
    QTest::keyClick(&m_dialog->words(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_dialog->range().range(), (WaveRange{2, 3}));
}

/** Words begin below each other, also where a name is longer, and in further lines of a turn. */
void TestClipDialog::turnsStandInColumns()
{
    const QFont font = m_dialog->words().font();
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QTextEdit view;
        view.setFont(font);
        view.setLayoutDirection(direction);
        view.resize(300, 300);
        keepColumnsInView(view);
        view.setPlainText(turnLine(u"0:02"_s, u"Agent"_s, u"Short."_s) + u'\n'
            + turnLine(u"0:12"_s, u"Caller"_s, u"Words "_s.repeated(30)));
        QTextCursor cursor(view.document());
        cursor.select(QTextCursor::Document);
        cursor.mergeBlockFormat(turnColumns(view, u"0:12"_s));
        view.show();
        const auto start = [&view](const QString &words) {
            QTextCursor at = view.document()->find(words);
            at.setPosition(at.selectionStart());
            return view.cursorRect(at).x();
        };
        const bool isLeftward = direction == Qt::RightToLeft;
        if (!isLeftward) { // else a word's own beginning is its other end
            QVERIFY(std::abs(start(u"Caller"_s) - start(u"Agent"_s)) <= 1);
            QVERIFY(std::abs(start(u"Words"_s) - start(u"Short"_s)) <= 1);
        }
        const QTextLayout &layout = *view.document()->lastBlock().layout();
        QVERIFY(layout.lineCount() > 2);
        const QRectF first = layout.lineAt(0).naturalTextRect();
        const QRectF second = layout.lineAt(1).naturalTextRect();
        const qreal head =
            isLeftward ? first.right() - second.right() : second.left() - first.left();
        QVERIFY2(head > 60 && head < 200, qPrintable(QString::number(head)));
        const int end = view.cursorRect(QTextCursor(view.document())).x();
        QVERIFY2(isLeftward ? end > 250 : end < 50, qPrintable(QString::number(end)));
    }
}

void TestClipDialog::theKeysMoveTheEnds()
{
    m_from->setFocus();
    QTest::keyClick(m_from, Qt::Key_Up);
    QCOMPARE(m_dialog->range().range().from, 7.1);
    QTest::keyClick(m_from, Qt::Key_Down);
    QTest::keyClick(m_from, Qt::Key_Down);
    QCOMPARE(m_dialog->range().range().from, 6.9);
    m_to->setFocus();
    m_to->selectAll();
    QTest::keyClicks(m_to, u"0:12.5"_s);
    QTest::keyClick(m_to, Qt::Key_Return);
    QCOMPARE(m_dialog->range().range(), (WaveRange{6.9, 12.5}));
    QVERIFY(m_dialog->isVisible());
    QTest::mouseClick(button(u"To: 0.1 s later"_s), Qt::LeftButton);
    QCOMPARE(m_dialog->range().range().to, 12.6);
}

void TestClipDialog::theEndsDoNotCross()
{
    m_from->setValue(30);
    QCOMPARE(m_dialog->range().range(), (WaveRange{30, 30.1}));
    m_to->setValue(0);
    QCOMPARE(m_dialog->range().range(), (WaveRange{0, 0.1}));
    m_from->setValue(1000);
    QCOMPARE(m_dialog->range().range().to, total);
}

void TestClipDialog::theEndsAreTakenFromThePlayhead()
{
    m_player->seek(8.5);
    QTest::mouseClick(button(u"From: Set to the playhead"_s), Qt::LeftButton);
    QCOMPARE(m_dialog->range().range(), (WaveRange{8.5, 11}));
    m_player->seek(10);
    QTest::mouseClick(button(u"To: Set to the playhead"_s), Qt::LeftButton);
    QCOMPARE(m_dialog->range().range(), (WaveRange{8.5, 10}));
}

void TestClipDialog::itPlaysJustThePiece()
{
    const auto isPlaying = [this] { return m_player->state() == Player::State::Playing; };
    QTest::keyClick(m_dialog.get(), Qt::Key_H, Qt::AltModifier);
    QVERIFY(QTest::qWaitFor(isPlaying));
    QCOMPARE(m_player->position(), 7.0);
    m_player->seek(10.9);
    QCOMPARE(m_player->state(), Player::State::Playing);
    m_player->seek(10.98);
    QCOMPARE(m_player->state(), Player::State::Paused);
    QTest::keyClick(m_dialog.get(), Qt::Key_H, Qt::AltModifier);
    QVERIFY(QTest::qWaitFor(isPlaying));
    QCOMPARE(m_player->position(), 7.0);
    QTest::mouseClick(button(u"Stop"_s), Qt::LeftButton);
    QCOMPARE(m_player->state(), Player::State::Paused);
    QTest::mouseClick(button(u"Hear it"_s), Qt::LeftButton);
    m_player->seek(9);
    m_player->seek(7.01); // round the loop, with the end not told
    QCOMPARE(m_player->state(), Player::State::Paused);
}

void TestClipDialog::hearingLeavesThePlayerAsItWas()
{
    m_dialog.reset();
    m_player->setLoop(20, 30);
    m_player->seek(25);
    make(subject());
    QTest::mouseClick(button(u"Hear it"_s), Qt::LeftButton);
    m_dialog.reset();
    QCOMPARE(m_player->state(), Player::State::Paused);
    QCOMPARE(m_player->position(), 25.0);
    QCOMPARE(m_player->loop(), (std::optional<LoopRange>({20, 30})));
}

void TestClipDialog::theNameIsShownAndRemembered()
{
    QLineEdit *field = nullptr;
    for (QLineEdit *edit : m_dialog->savePage().findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == u"File name"_s)
            field = edit;
    }
    QVERIFY(says(m_dialog->savePage().fileName()));
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"{customer} of {assistant}"_s);
    QCOMPARE(m_dialog->savePage().fileName(), u"Dana Whitfield of Front desk.mp3"_s);
    QVERIFY(says(u"Dana Whitfield of Front desk.mp3"_s));
    QTest::mouseClick(button(u"Format: WAV"_s), Qt::LeftButton);
    make(subject());
    QCOMPARE(m_dialog->savePage().fileName(), u"Dana Whitfield of Front desk.wav"_s);
}

void TestClipDialog::namesFromOutsideLeadNowhere()
{
    ClipSubject what = subject();
    what.call.customer.name = u"../../etc/pass:wd\n\u202egpj"_s;
    make(what);
    const QString name = m_dialog->savePage().fileName();
    QVERIFY(name.startsWith(u"2026-11-22 09.58.00"_s) && name.endsWith(u".mp3"_s));
    for (const QChar odd : u"/:\n\u202e"_s)
        QVERIFY2(!name.contains(odd), qPrintable(name));
}

void TestClipDialog::isSavedByKeysAlone()
{
    QWidget *save = button(u"Save…"_s);
    for (int stop = 0; stop < 40 && !save->hasFocus(); ++stop)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(save->hasFocus());
    QTest::keyClick(save, Qt::Key_Space);
    auto *dialog = m_dialog->findChild<QFileDialog *>();
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>();
    QVERIFY(name);
    QCOMPARE(name->text(), m_dialog->savePage().fileName());
    name->setText(target());
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([this] { return says(u"Saved and checked"_s); }));
    QVERIFY(QFile::exists(target()));
    QCOMPARE(asked(),
        (QJsonObject{{u"from"_s, 7}, {u"to"_s, 11}, {u"format"_s, u"mp3"_s}, {u"fade"_s, 0.02}}));
}

void TestClipDialog::whatWasMadeIsFound()
{
    Desktop desktop;
    QVERIFY(!button(u"Show in folder"_s));
    m_dialog->savePage().save(target());
    QVERIFY(QTest::qWaitFor([this] { return button(u"Show in folder"_s) != nullptr; }));
    QVERIFY(button(u"Show in folder"_s)->hasFocus());
    QTest::keyClick(button(u"Show in folder"_s), Qt::Key_Space);
    QCOMPARE(desktop.opened, QList{QUrl::fromLocalFile(m_folder->path())});
}

void TestClipDialog::cancellingLeavesNothing()
{
    m_receiver->answer(path(), {.hang = true});
    m_dialog->savePage().save(target());
    QVERIFY(QTest::qWaitFor([this] { return m_receiver->requestCount(path()) == 1; }));
    QVERIFY(!button(u"Save…"_s));
    QVERIFY(button(u"Cancel"_s)->hasFocus());
    QTest::keyClick(button(u"Cancel"_s), Qt::Key_Space);
    QVERIFY(QTest::qWaitFor([this] { return says(u"nothing was saved"_s); }));
    QVERIFY(button(u"Save…"_s) && !button(u"Cancel"_s));
    QVERIFY(QDir(m_folder->path()).entryList(QDir::Files).isEmpty());
}

void TestClipDialog::escapeCancelsBeforeItCloses()
{
    m_receiver->answer(path(), {.hang = true});
    m_dialog->savePage().save(target());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(QTest::qWaitFor([this] { return says(u"nothing was saved"_s); }));
    QVERIFY(m_dialog->isVisible());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestClipDialog::whatGoesWrongIsSaid_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    QTest::newRow("no such folder") << u"missing/clip.mp3"_s << 200 << u"Choose another place"_s;
    QTest::newRow("other bytes") << u"clip.mp3"_s << 200 << u"it was not kept"_s;
    QTest::newRow("not allowed") << u"clip.mp3"_s << 403 << u"Not so."_s;
    QTest::newRow("deleted meanwhile") << u"clip.mp3"_s << 404 << u"Not so."_s;
    QTest::newRow("nobody there") << u"clip.mp3"_s << 0 << u"Nothing answers"_s;
}

void TestClipDialog::whatGoesWrongIsSaid()
{
    QFETCH(QString, file);
    QFETCH(int, status);
    QFETCH(QString, words);
    const QByteArray sentence = R"({"detail":"Not so."})";
    m_receiver->answer(path(), {.status = status, .body = sentence});
    if (status == 0)
        m_receiver->goAway();
    m_dialog->savePage().save(m_folder->filePath(file));
    QVERIFY(QTest::qWaitFor([&] { return says(words); }));
    QVERIFY(button(u"Save…"_s)->isEnabled()); // again, when that is mended
    QVERIFY(!button(u"Show in folder"_s));
    QVERIFY(QDir(m_folder->path()).entryList(QDir::Files).isEmpty());
}

void TestClipDialog::anHourIsTheMost()
{
    make({.call = subject().call, .turns = {}, .seconds = 7200, .range = {0, 7200}});
    QVERIFY(says(u"an hour long at most"_s));
    QVERIFY(!button(u"Save…"_s)->isEnabled());
    m_to->setValue(3600);
    QVERIFY(button(u"Save…"_s)->isEnabled());
}

void TestClipDialog::everythingHasAName()
{
    for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus
            && !qobject_cast<QLineEdit *>(widget)) {
            const auto *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(!face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestClipDialog)
#include "tst_clipdialog.moc"
