#include "core/base/withoutblanks.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// What people copy from a screen or a label, and what a pipe adds to it.
class WithoutBlanksTest final : public QObject {
    Q_OBJECT

private slots:
    void blanksAndLineBreaksGo_data();
    void blanksAndLineBreaksGo();
};

void WithoutBlanksTest::blanksAndLineBreaksGo_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("only blanks") << u" \t\r\n"_s << QString();
    QTest::newRow("none") << u"3499"_s << u"3499"_s;
    QTest::newRow("as the terminal shows it") << u"34 99"_s << u"3499"_s;
    QTest::newRow("line break") << u"3499\n"_s << u"3499"_s;
    QTest::newRow("line break of Windows") << u"3499\r\n"_s << u"3499"_s;
    QTest::newRow("a label in groups") << u"\tSN-12 34 AB "_s << u"SN-1234AB"_s;
    QTest::newRow("blanks of printers") << u"34\u00A099\u202F00\u2009"_s << u"349900"_s;
    QTest::newRow("beyond ASCII") << u"٣٤ ٩٩"_s << u"٣٤٩٩"_s;
}

void WithoutBlanksTest::blanksAndLineBreaksGo()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, kept);
    QCOMPARE(withoutBlanks(typed), kept);
    QCOMPARE(withoutBlanks(Secret(typed.toUtf8())).reveal(), kept.toUtf8());
}

QTEST_GUILESS_MAIN(WithoutBlanksTest)
#include "withoutblankstest.moc"
