#include "tests/support/system/patience.h"
#include "tests/support/till/echoingterminal.h"
#include "tests/support/till/presses.h"
#include "tests/support/till/shownwords.h"
#include "tests/support/till/tillfixture.h"
#include "ui/window/mainwindow.h"

#include <QLoggingCategory>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = kTestPatience;

using Mood = EchoingTerminal::Mood;

} // namespace

/// The whole window with a terminal that repeats the token and a card number everywhere: no text of
/// a widget, nothing that a screen reader gets and no file holds them.
class EchoedSecretsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }
    void init();
    void cleanup();

    void noWordOfTheWindowIsASecret_data();
    void noWordOfTheWindowIsASecret();

private:
    /// Looks at every page and file.
    void checkEverything(const char *where);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SettingsStore> m_settings;
    std::unique_ptr<EchoingTerminal> m_terminal;
    std::unique_ptr<TillFixture> m_till;
    std::unique_ptr<MainWindow> m_window;
};

void EchoedSecretsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<SettingsStore>(m_folder->filePath(u"settings.ini"_s));
    TillSettings settings;
    settings.language = u"en"_s;
    m_settings->change(settings);
    m_terminal = std::make_unique<EchoingTerminal>();
    m_till = std::make_unique<TillFixture>();
    QVERIFY(m_till->pair({.profile = m_terminal->profile(),
                          .code = Secret(EchoingTerminal::kCode),
                          .fingerprint = std::nullopt}));
    m_window = std::make_unique<MainWindow>(ControlContext{.payments = m_till->payments(),
                                                           .pairings = m_till->pairings(),
                                                           .settings = *m_settings,
                                                           .isTraining = false});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), kPatience));
    QTRY_COMPARE(reasonOf(m_window.get()), u"Type an amount"_s);
}

void EchoedSecretsTest::cleanup()
{
    m_window.reset();
    m_till.reset();
    m_terminal.reset();
    m_settings.reset();
}

void EchoedSecretsTest::checkEverything(const char *where)
{
    const SecretSearch search = EchoingTerminal::search();
    const QStringList words = shownWords(*m_window);
    QVERIFY2(words.size() > 10, where);
    for (const QString &word : words) {
        QVERIFY2(search.foundIn(word).isEmpty(), qPrintable(QLatin1StringView(where) + word));
        QVERIFY2(!word.contains(u"\necho"_s), qPrintable(QLatin1StringView(where) + word));
    }
    QCOMPARE(search.foundBelow({m_till->folder(), m_folder->path()}), QStringList());
}

void EchoedSecretsTest::noWordOfTheWindowIsASecret_data()
{
    QTest::addColumn<Mood>("mood");
    for (const auto &[mood, name] : EchoingTerminal::moods())
        QTest::newRow(name) << mood;
}

void EchoedSecretsTest::noWordOfTheWindowIsASecret()
{
    QFETCH(const Mood, mood);
    m_terminal->setMood(mood);
    typeInto(m_window.get(), u"1066"_s);
    QVERIFY(pressUntilGone(m_window.get(), Qt::Key_Return, u"chargeScreen"_s));
    const auto hasSpoken = [this] {
        return visible(m_window.get(), u"outcomeScreen"_s) != nullptr
            || m_terminal->seen().size() > 6;
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasSpoken(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(m_till->allPayments().size() == 1, kPatience);
    checkEverything("payment: ");
    for (const auto &[key, page] : {std::pair(Qt::Key_F3, u"terminalsScreen"_s),
                                    std::pair(Qt::Key_F4, u"settingsScreen"_s)}) {
        pressKey(m_window.get(), key);
        QTRY_VERIFY(visible(m_window.get(), page) != nullptr);
        checkEverything("page: ");
    }
}

QTEST_MAIN(EchoedSecretsTest)
#include "echoedsecretstest.moc"
