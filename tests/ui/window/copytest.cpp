#include "tests/support/samples/journalsamples.h"
#include "tests/support/system/patience.h"
#include "tests/support/till/presses.h"
#include "tests/support/till/windowfixture.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;

/// The window on a journal that is a copy.
class CopyTest final : public QObject {
    Q_OBJECT

private slots:
    void init();

    void anOwnJournalSaysNothing();
    void aCopySaysSoUntilASupervisorTakesIt();
    void whoDoesNotDecideIsReminded();

private:
    void becomeCopy();
    template <typename T>
    [[nodiscard]] T *part(const QString &name)
    {
        return m_shop->window()->findChild<T *>(name);
    }

    std::unique_ptr<WindowFixture> m_shop;
};

void CopyTest::init()
{
    m_shop = std::make_unique<WindowFixture>();
    QVERIFY(m_shop->open());
}

/// As if the folder had come from another machine.
void CopyTest::becomeCopy()
{
    samples::HandTool tool(m_shop->till().folder() + u"/journal.sqlite"_s);
    QVERIFY(tool.run(u"UPDATE meta SET value = 'another' WHERE key = 'machine'"_s));
}

void CopyTest::anOwnJournalSaysNothing()
{
    QVERIFY(visible(m_shop->window(), u"copyNotice"_s) == nullptr);
}

void CopyTest::aCopySaysSoUntilASupervisorTakesIt()
{
    becomeCopy();
    m_shop->restart();
    QTRY_COMPARE(m_shop->page(), u"copyPage"_s);
    auto *name = part<QLineEdit>(u"copySupervisor"_s);
    auto *button = part<QPushButton>(u"acceptJournal"_s);
    QVERIFY(!button->isEnabled());
    QTest::keyClicks(name, u"Ann"_s);
    QVERIFY(button->isEnabled());
    pressKey(m_shop->window(), Qt::Key_Shift, 500); // Until the page takes presses.
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(m_shop->page(), u"chargeScreen"_s);
    QVERIFY(visible(m_shop->window(), u"copyNotice"_s) == nullptr);
    QVERIFY(!TillFixture::answerOf(m_shop->till().payments().journal.run([](Journal &journal) {
                 return journal.isCopy();
             })).value());
}

void CopyTest::whoDoesNotDecideIsReminded()
{
    becomeCopy();
    m_shop->restart();
    QTRY_COMPARE(m_shop->page(), u"copyPage"_s);
    QVERIFY(visible(m_shop->window(), u"copyNotice"_s) == nullptr); // The page says it.
    pressKey(m_shop->window(), Qt::Key_Return, 500);
    QCOMPARE(m_shop->page(), u"copyPage"_s);
    QVERIFY(clickUntilGone(m_shop->window(), u"copyNo"_s));
    QCOMPARE(m_shop->page(), u"chargeScreen"_s);
    QVERIFY(visible(m_shop->window(), u"copyNotice"_s) != nullptr);
    QVERIFY(clickUntilGone(m_shop->window(), u"copyBannerButton"_s));
    QCOMPARE(m_shop->page(), u"copyPage"_s);
    QVERIFY(TillFixture::answerOf(m_shop->till().payments().journal.run([](Journal &journal) {
                return journal.isCopy();
            })).value());
}

QTEST_MAIN(CopyTest)
#include "copytest.moc"
