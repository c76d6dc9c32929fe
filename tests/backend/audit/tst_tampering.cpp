// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/erasure.h"
#include "audit/leaf.h"
#include "audit/verifylog.h"
#include "tests/support/auditlog.h"
#include "tests/support/tempdatabase.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QtTest>

using namespace earshot;
using namespace earshot::audit;
using namespace Qt::StringLiterals;
using database::AuditCheckpoint;
using database::AuditEvent;
using database::AuditHead;
using database::AuditNode;
using database::AuditRepository;
using database::SealedEvent;
using database::Session;
using test::TempDatabase;

namespace {

constexpr int logSize = 53;
constexpr int trials = 1000;

/** Everything that the database has of one log. */
struct Copy
{
    QList<SealedEvent> entries;
    QList<AuditNode> nodes;
    AuditHead head;
    QList<AuditCheckpoint> checkpoints;
};

/** Somebody who can do everything with the database, but does not have the key. */
class Attacker
{
public:
    Attacker(Copy copy, quint32 seed)
        : m_copy(std::move(copy))
        , m_random(seed)
    { }

    /** Does one thing, and puts down where; where it does another one, the first place counts. */
    void act()
    {
        const qint64 before = place;
        actOnce();
        place = before > 0 ? std::min(before, place) : place;
    }

    [[nodiscard]] const Copy &copy() const { return m_copy; }

    qint64 place = 0; ///< the first entry that is not as it was
    QByteArray what;

private:
    void actOnce()
    {
        static constexpr std::array ways{&Attacker::edit, &Attacker::editAndSeal,
            &Attacker::editAndRebuild, &Attacker::remove, &Attacker::removeAndRebuild,
            &Attacker::swap, &Attacker::swapAndRebuild, &Attacker::insertBehind,
            &Attacker::insertAndRebuild, &Attacker::truncate, &Attacker::truncateToCheckpoint,
            &Attacker::emptyAll, &Attacker::changeNode, &Attacker::changeHead,
            &Attacker::changeCheckpoint, &Attacker::repeat, &Attacker::blank,
            &Attacker::blankAndSaySo, &Attacker::fill};
        static constexpr std::array names{"edit", "edit and seal", "edit and rebuild", "remove",
            "remove and rebuild", "swap", "swap and rebuild", "insert behind", "insert and rebuild",
            "truncate", "truncate to a checkpoint", "empty", "change a node", "change the head",
            "change a checkpoint", "repeat", "blank", "blank and say so", "fill"};
        const auto chosen = std::size_t(m_random.bounded(int(ways.size())));
        what += QByteArray(names.at(chosen)) + ", ";
        std::invoke(ways.at(chosen), *this);
    }

    int anyIndex(int beforeEnd = 0)
    {
        return m_random.bounded(int(m_copy.entries.size()) - beforeEnd);
    }

    /** One column of one entry. */
    void change(AuditEvent &event)
    {
        const QString word = QString::number(m_random.generate());
        switch (m_random.bounded(8)) {
        case 0:
            event.action += u".x"_s;
            break;
        case 1:
            event.at.microseconds += 1 + m_random.bounded(1000);
            break;
        case 2:
            event.actor += word;
            break;
        case 3:
            event.actorName += word;
            break;
        case 4:
            event.callId += word;
            break;
        case 5:
            event.ipAddress = u"198.51.100.%1"_s.arg(m_random.bounded(256));
            break;
        case 6:
            event.durationSeconds = event.durationSeconds.value_or(0) + 1;
            break;
        default:
            event.detail.insert(u"to"_s, word);
        }
    }

    void reseal(qsizetype from)
    {
        for (qsizetype i = from; i < m_copy.entries.size(); ++i) {
            m_copy.entries[i].event.seq = i + 1;
            m_copy.entries[i].seal = seal(m_copy.entries.at(i).event);
        }
    }

    /** The whole tree anew, and what is signed of it in one of the ways that are left. */
    void rebuild()
    {
        TreeEdge edge;
        m_copy.nodes.clear();
        for (const SealedEvent &entry : std::as_const(m_copy.entries)) {
            for (const TreeNode &node : edge.append(entry.seal.leafHash))
                m_copy.nodes.append(
                    {.level = node.level, .position = node.position, .hash = node.hash});
        }
        m_copy.head.size = edge.size();
        m_copy.head.peaks = edge.peaks();
        m_copy.checkpoints.removeIf(
            [this](const AuditCheckpoint &one) { return one.size >= place; });
        const auto foreign = SigningKey::fromSeed(Secret(QByteArray(32, 'f')));
        const Checkpoint lie{.origin = originOf(m_copy.head.organizationId),
            .size = edge.size(),
            .root = edge.root()};
        switch (m_random.bounded(4)) {
        case 0:
            m_copy.head.note = signedNote(lie, *foreign);
            break;
        case 1:
            m_copy.head.note.clear();
            break;
        case 2:
            if (!m_copy.checkpoints.isEmpty())
                m_copy.head.note = m_copy.checkpoints.constLast().note;
            break;
        default:
            break; // the old one stays
        }
    }

    void edit()
    {
        const int i = anyIndex();
        place = i + 1;
        change(m_copy.entries[i].event);
    }

    void editAndSeal()
    {
        const int i = anyIndex();
        place = i + 1;
        change(m_copy.entries[i].event);
        m_copy.entries[i].seal = seal(m_copy.entries.at(i).event);
    }

    void editAndRebuild()
    {
        editAndSeal();
        rebuild();
    }

    void remove()
    {
        const int i = anyIndex();
        place = i + 1;
        m_copy.entries.removeAt(i);
    }

    void removeAndRebuild()
    {
        remove();
        reseal(place - 1);
        rebuild();
    }

    void swap()
    {
        const int i = anyIndex(1);
        const int j = i + 1 + m_random.bounded(int(m_copy.entries.size()) - i - 1);
        place = i + 1;
        m_copy.entries.swapItemsAt(i, j);
        std::swap(m_copy.entries[i].event.seq, m_copy.entries[j].event.seq);
    }

    void swapAndRebuild()
    {
        swap();
        reseal(place - 1);
        rebuild();
    }

    SealedEvent forged(qint64 seq)
    {
        SealedEvent made = m_copy.entries.at(anyIndex());
        made.event.seq = seq;
        change(made.event);
        made.seal = seal(made.event);
        return made;
    }

    void insertBehind()
    {
        place = m_copy.entries.size() + 1;
        m_copy.entries.append(forged(place));
    }

    void insertAndRebuild()
    {
        const int i = anyIndex();
        place = i + 1;
        m_copy.entries.insert(i, forged(place));
        reseal(i);
        rebuild();
    }

    void truncate()
    {
        const int i = anyIndex();
        place = i + 1;
        m_copy.entries.remove(i, m_copy.entries.size() - i);
    }

    /** With everything as it was then. */
    void truncateToCheckpoint()
    {
        const AuditCheckpoint then =
            m_copy.checkpoints.at(m_random.bounded(int(m_copy.checkpoints.size()) - 1));
        place = then.size + 1;
        m_copy.entries.remove(then.size, m_copy.entries.size() - then.size);
        rebuild();
        m_copy.head.note = then.note;
    }

    void emptyAll()
    {
        place = 1;
        m_copy = {.head = {.organizationId = m_copy.head.organizationId, .peaks = "", .note = ""}};
    }

    void changeNode()
    {
        AuditNode &node = m_copy.nodes[m_random.bounded(int(m_copy.nodes.size()))];
        node.hash[m_random.bounded(32)] ^= char(1 + m_random.bounded(255));
        place = (node.position << node.level) + 1;
    }

    void changeHead()
    {
        place = m_copy.entries.size();
        if (m_random.bounded(2) == 0)
            m_copy.head.peaks[m_random.bounded(int(m_copy.head.peaks.size()))] ^= char(1);
        else
            m_copy.head.note[m_random.bounded(20)] ^= char(1);
    }

    void changeCheckpoint()
    {
        AuditCheckpoint &one = m_copy.checkpoints[m_random.bounded(int(m_copy.checkpoints.size()))];
        one.note[m_random.bounded(int(one.note.indexOf("\n\n")))] ^= char(1);
        place = one.size;
    }

    void repeat()
    {
        const int i = anyIndex();
        place = m_copy.entries.size() + 1;
        SealedEvent again = m_copy.entries.at(i);
        again.event.seq = place;
        m_copy.entries.append(again);
    }

    /** As if it had been erased. */
    void blank()
    {
        const Part part = parts.at(std::size_t(m_random.bounded(int(parts.size()))));
        int i = anyIndex();
        while (isGone(m_copy.entries.at(i).event, m_copy.entries.at(i).seal.salts, part))
            i = anyIndex();
        place = i + 1;
        SealedEvent &entry = m_copy.entries[i];
        entry.seal.salts = withoutSalt(entry.seal.salts, part);
        if (part == Part::Who)
            entry.event.actor = entry.event.actorName = QString();
        else if (part == Part::Origin)
            entry.event.ipAddress = entry.event.userAgent = QString();
        else
            entry.event.detail = {};
    }

    void blankAndSaySo()
    {
        blank();
        SealedEvent made = forged(m_copy.entries.size() + 1);
        QJsonArray all;
        for (const Part part : parts)
            all.append(QJsonArray{place, QString(wordOf(part))});
        made.event.action = u"audit.erased"_s;
        made.event.detail = {{u"parts"_s, all}};
        made.seal = seal(made.event);
        m_copy.entries.append(made);
        const qint64 blanked = place;
        if (m_random.bounded(2) == 0)
            rebuild();
        place = blanked;
    }

    /** Something else for what was erased. */
    void fill()
    {
        const auto erased = std::ranges::find_if(m_copy.entries, [](const SealedEvent &entry) {
            return isGone(entry.event, entry.seal.salts, Part::Detail);
        });
        place = erased->event.seq;
        erased->event.detail = {{u"to"_s, 1}};
        if (m_random.bounded(2) == 0)
            erased->seal.salts.replace(2 * saltBytes, saltBytes, QByteArray(saltBytes, 'x'));
    }

    Copy m_copy;
    QRandomGenerator m_random;
};

} // namespace

class TestTampering : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_temp.reset(); }
    void anUntouchedLogIsSound();
    void everyChangeIsFoundWhereItIs();
    void aDecoyHidesNothing();
    void whatIsReadAsNothingIsFound_data();
    void whatIsReadAsNothingIsFound();

private:
    LogVerdict verify();
    Copy read();
    void write(const Copy &copy);
    [[nodiscard]] QString organization() const { return m_temp->organization.id; }

    std::unique_ptr<TempDatabase> m_temp;
    const std::shared_ptr<const AuditLog> m_log = test::auditLog();
    Checkpoint m_seen;
};

void TestTampering::initTestCase()
{
    m_temp = std::make_unique<TempDatabase>();
    for (int i = 1; i <= logSize; ++i) {
        const AuditEvent event{.organizationId = organization(),
            .at = {1'800'000'000'000'000 + i * 1'234'567},
            .actor = u"token-%1"_s.arg(i % 5),
            .actorName = u"Sample person %1"_s.arg(i % 5),
            .action = i % 3 == 0 ? u"recording.download"_s : u"recording.play"_s,
            .callId = u"call-%1"_s.arg(i % 7),
            .ipAddress = u"192.0.2.%1"_s.arg(i),
            .userAgent = u"Sample/1.0"_s,
            .durationSeconds = i % 2 == 0 ? std::optional(i / 3.0) : std::nullopt,
            .detail = {{u"from"_s, i * 0.1}, {u"to"_s, i}}};
        m_temp->write([this, event, i](Session &s) -> Result<qint64> {
            if (i == 31 || i == 46)
                return eraseParts(s, {event, m_log}, {i - 26, i - 8}, Part::Detail);
            return m_log->append(s, event);
        });
        if (i % 10 == 0)
            m_temp->write([this](Session &s) { return m_log->keepCheckpoint(s, organization()); });
    }
    m_seen = *readNote(read().head.note);
    const QStringList triggers = test::onPostgres()
        ? QStringList{u"alter table audit_events disable trigger all"_s,
            u"alter table audit_nodes disable trigger all"_s,
            u"alter table audit_checkpoints disable trigger all"_s,
            u"alter table audit_heads disable trigger all"_s}
        : QStringList{u"drop trigger audit_events_never_go"_s,
            u"drop trigger audit_events_never_change"_s, u"drop trigger audit_nodes_never_go"_s,
            u"drop trigger audit_checkpoints_never_go"_s, u"drop trigger audit_heads_never_go"_s};
    for (const QString &sql : triggers)
        m_temp->write([sql](Session &s) { return s.exec(sql); });
}

LogVerdict TestTampering::verify()
{
    const LogCheck check{
        .organizationId = organization(), .publicKey = m_log->publicKey(), .seen = m_seen};
    return test::valueOf(test::await(verifyLog(*m_temp->database, check, {})));
}

Copy TestTampering::read()
{
    const auto all = [id = organization()](Session &session) -> Result<Copy> {
        AuditRepository log(session);
        Copy copy{.entries = *log.listSealed(id, 0, 1000),
            .nodes = {},
            .head = *log.head(id),
            .checkpoints = *log.checkpoints(id, 0, 1000)};
        for (int level = 1; level < 10; ++level)
            copy.nodes += *log.nodes(id, level, 0, 1000);
        return copy;
    };
    return m_temp->read(all);
}

void TestTampering::write(const Copy &copy)
{
    m_temp->write([copy](Session &session) -> Result<void> {
        const QString id = copy.head.organizationId;
        for (const QString &sql : {u"delete from audit_events"_s, u"delete from audit_nodes"_s,
                 u"delete from audit_checkpoints"_s})
            if (const auto gone = session.exec(sql); !gone)
                return gone.error();
        AuditRepository log(session);
        for (const SealedEvent &entry : copy.entries)
            if (const auto put = log.insert(entry.event, entry.seal); !put)
                return put;
        for (const AuditCheckpoint &one : copy.checkpoints)
            if (const auto put = log.addCheckpoint(
                    {.organizationId = id, .size = one.size, .peaks = {}, .note = one.note});
                !put)
                return put.error();
        if (const auto put = log.addNodes(id, copy.nodes); !put)
            return put;
        return log.moveHead(copy.head);
    });
}

void TestTampering::anUntouchedLogIsSound()
{
    write(read());
    const LogVerdict verdict = verify();
    QVERIFY2(verdict.problems.isEmpty(),
        verdict.problems.isEmpty() ? "" : qPrintable(verdict.problems.first().text));
    QCOMPARE(verdict.entries, logSize);
    QCOMPARE(verdict.root, m_seen.root);
}

void TestTampering::everyChangeIsFoundWhereItIs()
{
    const Copy whole = read();
    for (int trial = 0; trial < trials; ++trial) {
        Attacker attacker(whole, quint32(trial));
        attacker.act();
        write(attacker.copy());
        const LogVerdict verdict = verify();
        const QByteArray where = attacker.what + ", entry " + QByteArray::number(attacker.place)
            + ", trial " + QByteArray::number(trial);
        QVERIFY2(!verdict.problems.isEmpty(), where.constData());
        const LogProblem first = *verdict.first();
        QVERIFY2(first.from <= attacker.place && attacker.place <= first.to,
            QByteArray(where + ", but: " + first.text.toUtf8()).constData());
    }
    write(whole);
    QVERIFY(verify().problems.isEmpty());
}

/** Something that is sealed and built into the tree anew, and a plain change after it. */
void TestTampering::aDecoyHidesNothing()
{
    const Copy whole = read();
    for (int hidden = 1; hidden < logSize - 1; ++hidden) {
        Copy copy = whole;
        SealedEvent &changed = copy.entries[hidden - 1];
        changed.event.action = u"forged"_s;
        changed.seal = seal(changed.event);
        TreeEdge edge;
        copy.nodes.clear();
        for (const SealedEvent &entry : std::as_const(copy.entries)) {
            for (const TreeNode &node : edge.append(entry.seal.leafHash))
                copy.nodes.append(
                    {.level = node.level, .position = node.position, .hash = node.hash});
        }
        copy.entries[hidden].event.actor = u"decoy"_s;
        write(copy);
        const LogProblem first = *verify().first();
        QVERIFY2(first.from <= hidden && hidden <= first.to, qPrintable(first.text));
    }
    write(whole);
}

void TestTampering::whatIsReadAsNothingIsFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a number before the first")
        << u"insert into audit_events (organization_id, seq, at, actor, action, detail) "
           "select organization_id, 0, at, actor, 'forged', detail from audit_events where seq = 1"_s;
    QTest::newRow("a list of details") << u"update audit_events set detail = '[{\"a\":1}]' "
                                          "where seq = 54"_s;
    if (!test::onPostgres()) {
        QTest::newRow("an address that is none")
            << u"update audit_events set ip_address = 'nowhere' where seq = 54"_s;
        QTest::newRow("an endless time")
            << u"update audit_events set duration_seconds = 9e999 where seq = 54"_s;
    }
}

/** A last entry of which nothing is known is the one that such values could be hidden in. */
void TestTampering::whatIsReadAsNothingIsFound()
{
    QFETCH(const QString, sql);
    const Copy whole = read();
    const AuditEvent bare{.organizationId = organization(),
        .at = {1'900'000'000'000'000},
        .action = u"audit.export"_s,
        .durationSeconds = 0.0};
    m_temp->write([this, bare](Session &s) { return m_log->append(s, bare); });
    QVERIFY(verify().problems.isEmpty());
    m_temp->write([sql](Session &s) { return s.exec(sql); });
    QVERIFY(!verify().problems.isEmpty());
    write(whole);
    QVERIFY(verify().problems.isEmpty());
}

QTEST_GUILESS_MAIN(TestTampering)
#include "tst_tampering.moc"
