// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/merkletree.h"

#include <QHash>
#include <QtTest>

using namespace earshot;
using namespace earshot::audit;
using namespace Qt::StringLiterals;

namespace {

/** MTH as RFC 6962 defines it, without anything kept. */
QByteArray treeHash(const QByteArrayList &leaves)
{
    if (leaves.size() == 1)
        return leafHash(leaves.first());
    qsizetype split = 1;
    while (split * 2 < leaves.size())
        split *= 2;
    return nodeHash(treeHash(leaves.first(split)), treeHash(leaves.sliced(split)));
}

/** A tree that has grown one by one, with all its subtrees. */
struct Tree
{
    explicit Tree(int size)
    {
        for (int i = 0; i < size; ++i) {
            leaves.append("entry " + QByteArray::number(i));
            nodes.insert({0, i}, leafHash(leaves.last()));
            for (const TreeNode &node : edge.append(leafHash(leaves.last())))
                nodes.insert({node.level, node.position}, node.hash);
        }
    }

    [[nodiscard]] NodeSource source() const
    {
        return [this](int level, qint64 position) -> Result<QByteArray> {
            const auto found = nodes.constFind({level, position});
            if (found == nodes.constEnd())
                return Error{.code = ErrorCode::NotFound, .message = u"No such subtree."_s};
            return *found;
        };
    }

    QByteArrayList leaves;
    TreeEdge edge;
    QHash<std::pair<int, qint64>, QByteArray> nodes;
};

} // namespace

class TestMerkleTree : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rootsAreThoseOfTheStandardsExample();
    void rootsAreThoseOfTheDefinition();
    void anEdgeGoesOnWhereItWasKept();
    void everyEntryIsProved();
    void everyBeginningIsProved();
    void whatIsNotThereIsAnError();
};

/** The inputs and roots that implementations of Certificate Transparency test with. */
void TestMerkleTree::rootsAreThoseOfTheStandardsExample()
{
    const QByteArrayList inputs{"", "00", "10", "2021", "3031", "40414243", "5051525354555657",
        "606162636465666768696a6b6c6d6e6f"};
    const QByteArrayList roots{"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};
    TreeEdge edge;
    QCOMPARE(edge.root().toHex(),
        QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        edge.append(leafHash(QByteArray::fromHex(inputs.at(i))));
        QCOMPARE(edge.root().toHex(), roots.at(i));
    }
}

void TestMerkleTree::rootsAreThoseOfTheDefinition()
{
    for (int size = 1; size <= 70; ++size) {
        const Tree tree(size);
        QCOMPARE(tree.edge.root(), treeHash(tree.leaves));
    }
}

void TestMerkleTree::anEdgeGoesOnWhereItWasKept()
{
    for (int size = 0; size <= 40; ++size) {
        const Tree tree(size);
        auto kept = TreeEdge::restore(size, tree.edge.peaks());
        QVERIFY(kept.ok());
        TreeEdge further = tree.edge;
        QCOMPARE(kept->append(leafHash("next")), further.append(leafHash("next")));
        QCOMPARE(kept->root(), further.root());
    }
    QVERIFY(!TreeEdge::restore(3, QByteArray(hashBytes, 'x')).ok());
    QVERIFY(!TreeEdge::restore(-1, {}).ok());
}

void TestMerkleTree::everyEntryIsProved()
{
    for (int size = 1; size <= 35; ++size) {
        const Tree tree(size);
        const QByteArray root = tree.edge.root();
        for (int i = 0; i < size; ++i) {
            const auto proof = inclusionProof(i, size, tree.source());
            QVERIFY(proof.ok());
            const QByteArray leaf = leafHash(tree.leaves.at(i));
            QVERIFY(includes(i, size, leaf, *proof, root));
            QVERIFY(!includes(i, size, leafHash("another"), *proof, root));
            QVERIFY(!includes((i + 1) % size, size, leaf, *proof, root) || size == 1);
            QVERIFY(!includes(i, size, leaf, *proof + QByteArrayList{root}, root));
            if (!proof->isEmpty())
                QVERIFY(!includes(i, size, leaf, proof->sliced(1), root));
        }
    }
}

void TestMerkleTree::everyBeginningIsProved()
{
    for (int size = 1; size <= 35; ++size) {
        const Tree tree(size);
        for (int before = 1; before <= size; ++before) {
            const QByteArray rootBefore = Tree(before).edge.root();
            const auto proof = consistencyProof(before, size, tree.source());
            QVERIFY(proof.ok());
            QVERIFY(isConsistent(before, size, rootBefore, tree.edge.root(), *proof));
            QVERIFY(!isConsistent(before, size, leafHash("x"), tree.edge.root(), *proof));
            QVERIFY(!isConsistent(before, size, rootBefore, leafHash("x"), *proof));
            QVERIFY(!isConsistent(
                before, size, rootBefore, tree.edge.root(), *proof + QByteArrayList{rootBefore}));
        }
    }
}

void TestMerkleTree::whatIsNotThereIsAnError()
{
    const Tree tree(5);
    QCOMPARE(inclusionProof(5, 5, tree.source()).error().code, ErrorCode::InvalidInput);
    QCOMPARE(inclusionProof(-1, 5, tree.source()).error().code, ErrorCode::InvalidInput);
    QCOMPARE(consistencyProof(0, 5, tree.source()).error().code, ErrorCode::InvalidInput);
    QCOMPARE(consistencyProof(6, 5, tree.source()).error().code, ErrorCode::InvalidInput);
    QCOMPARE(inclusionProof(1, 9, tree.source()).error().code, ErrorCode::NotFound);
    QVERIFY(!includes(5, 5, leafHash("x"), {}, leafHash("x")));
    QVERIFY(!isConsistent(0, 5, leafHash("x"), leafHash("x"), {}));
}

QTEST_GUILESS_MAIN(TestMerkleTree)
#include "tst_merkletree.moc"
