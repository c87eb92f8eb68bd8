#include "core/settings/settingsfile.h"
#include "core/base/named.h"
#include "core/model/money.h"
#include "core/settings/settingstable.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

TillSettings allOtherwise()
{
    TillSettings s;
    s.tillName = u"Bar, “front” = 2; ä"_s;
    s.shopName = u"Mill Street; Bakery = “1”"_s;
    s.language = u"pt-BR"_s;
    s.theme = ThemeChoice::HighContrast;
    s.textPercent = 150;
    s.amountEntry = AmountEntryMode::DecimalKey;
    s.askSameAmount = false;
    s.saleLimitMinor = Money::kLargest;
    s.sounds = false;
    s.customerDisplay = true;
    s.receipts = ReceiptPlace::Here;
    s.customerReceipt = ReceiptHabit::Automatic;
    s.merchantReceipt = ReceiptHabit::Ask;
    s.printerKind = PrinterKind::Network;
    s.printerTarget = u"[fe80::1]:9100; “=”"_s;
    s.printerPaper = ReceiptFormat::Letter;
    s.terminal = TerminalId::create();
    return s;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's own file cannot be written");
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// \a settings with the default value for \a key.
TillSettings withDefault(TillSettings settings, const QByteArray &key)
{
    const TillSettings fresh;
    const auto reset = [&](const char *name, auto TillSettings::*value) {
        if (key == name)
            settings.*value = fresh.*value;
    };
    reset("till/name", &TillSettings::tillName);
    reset("till/shop", &TillSettings::shopName);
    reset("till/terminal", &TillSettings::terminal);
    reset("screen/language", &TillSettings::language);
    reset("screen/theme", &TillSettings::theme);
    reset("screen/textPercent", &TillSettings::textPercent);
    reset("screen/sounds", &TillSettings::sounds);
    reset("screen/customerDisplay", &TillSettings::customerDisplay);
    reset("charge/amountEntry", &TillSettings::amountEntry);
    reset("charge/askSameAmount", &TillSettings::askSameAmount);
    reset("charge/saleLimitMinor", &TillSettings::saleLimitMinor);
    reset("receipts/place", &TillSettings::receipts);
    reset("receipts/customer", &TillSettings::customerReceipt);
    reset("receipts/merchant", &TillSettings::merchantReceipt);
    reset("printer/kind", &TillSettings::printerKind);
    reset("printer/target", &TillSettings::printerTarget);
    reset("printer/paper", &TillSettings::printerPaper);
    return settings;
}

/// The lines of \a file, with \a value replacing the old value of \a key.
QByteArray withValue(const QByteArray &file, const QByteArray &key, const QByteArray &value)
{
    const QByteArray name = key.mid(key.indexOf('/') + 1) + '=';
    QByteArray lines;
    for (const QByteArray &line : file.split('\n'))
        lines += (line.startsWith(name) ? name + value : line) + '\n';
    // Within one clock tick, QSettings takes a file of the same size for the same file.
    return lines + QByteArray(100, '\n');
}

} // namespace

class SettingsFileTest final : public QObject {
    Q_OBJECT

private slots:
    void init();

    void aNewTillHasTheDefaults();
    void everyMemberHasItsRow();
    void everythingComesBackFromTheFile();
    void eachNameIsItsOwn();
    void whatIsDamagedIsTheDefaultAndLosesNothingElse_data();
    void whatIsDamagedIsTheDefaultAndLosesNothingElse();
    void aFileThatIsNoneGivesTheDefaultsAndIsWrittenAnew();
    void whatALaterVersionWroteIsKept();
    void aTerminalThatIsNoLongerUsedLeavesTheFile();
    void nobodyElseMayReadTheFile();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"settings.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SettingsFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void SettingsFileTest::aNewTillHasTheDefaults()
{
    const TillSettings settings = readSettings(path());
    QVERIFY(settings == TillSettings());
    QVERIFY(settings.askSameAmount);
    QCOMPARE(settings.saleLimitMinor, 500'000);
    QVERIFY(!QFile::exists(path()));
}

void SettingsFileTest::everyMemberHasItsRow()
{
    // A new member breaks the build here: give it a row, and a value in allOtherwise().
    [[maybe_unused]] const auto &[a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q]
        = allOtherwise();
    QCOMPARE(settingsTable().size(), 17U);
}

void SettingsFileTest::everythingComesBackFromTheFile()
{
    const TillSettings wanted = allOtherwise();
    QVERIFY(writeSettings(path(), wanted));
    QVERIFY(readSettings(path()) == wanted);
    QVERIFY(writeSettings(path(), TillSettings()));
    QVERIFY(readSettings(path()) == TillSettings());
}

void SettingsFileTest::eachNameIsItsOwn()
{
    for (const ThemeChoice choice : kThemeChoices)
        QCOMPARE(named(kThemeChoices, QString(nameOf(choice))), choice);
    for (const AmountEntryMode mode : kAmountEntryModes)
        QCOMPARE(named(kAmountEntryModes, QString(nameOf(mode))), mode);
}

void SettingsFileTest::whatIsDamagedIsTheDefaultAndLosesNothingElse_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *key, const QByteArray &value) {
        QTest::newRow(key + QByteArray(" = ") + value.left(20)) << QByteArray(key) << value;
    };
    row("till/name", QByteArray(41, 'x'));
    row("till/name", R"("two\nlines")");
    row("till/shop", QByteArray(41, 'x'));
    row("till/shop", "\"two\\tcolumns\"");
    row("till/terminal", "Counter");
    row("till/terminal", "");
    row("screen/language", "english please");
    row("screen/language", "../de");
    row("screen/theme", "purple");
    row("screen/theme", "1");
    row("screen/textPercent", "110");
    row("screen/textPercent", "200%");
    row("screen/textPercent", "-100");
    row("screen/sounds", "yes");
    row("screen/sounds", "1");
    row("screen/customerDisplay", "second");
    row("charge/amountEntry", "decimal");
    row("charge/askSameAmount", "");
    row("charge/askSameAmount", "a, b");
    row("charge/saleLimitMinor", "0");
    row("charge/saleLimitMinor", "-1");
    row("charge/saleLimitMinor", "2147483648");
    row("charge/saleLimitMinor", "5000.00");
    row("charge/saleLimitMinor", "99999999999999999999");
    row("receipts/place", "printer");
    row("receipts/customer", "always");
    row("receipts/merchant", "0");
    row("printer/kind", "usb");
    row("printer/target", QByteArray(201, 'x'));
    row("printer/paper", "76mm");
}

void SettingsFileTest::whatIsDamagedIsTheDefaultAndLosesNothingElse()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, value);
    const TillSettings before = allOtherwise();
    QVERIFY(writeSettings(path(), before));
    writeFile(path(), withValue(bytesOf(path()), key, value));
    QTest::ignoreMessage(
        QtWarningMsg,
        QRegularExpression(u"setting not understood.*%1"_s.arg(QString::fromLatin1(key))));
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    const TillSettings expected = withDefault(before, key);
    QVERIFY(expected != before);
    QVERIFY(readSettings(path()) == expected);
}

void SettingsFileTest::aFileThatIsNoneGivesTheDefaultsAndIsWrittenAnew()
{
    writeFile(path(), QByteArray("\xff\xfe[[[\0\x01 no settings\n[till\nname", 32));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"settings not read"_s));
    QVERIFY(readSettings(path()) == TillSettings());
    const TillSettings wanted = allOtherwise();
    QVERIFY(writeSettings(path(), wanted));
    QVERIFY(readSettings(path()) == wanted);
}

void SettingsFileTest::whatALaterVersionWroteIsKept()
{
    writeFile(path(), "[till]\nname=Bar\n[later]\nthing=17\n");
    TillSettings settings = readSettings(path());
    QCOMPARE(settings.tillName, u"Bar"_s);
    settings.sounds = false;
    QVERIFY(writeSettings(path(), settings));
    QVERIFY(bytesOf(path()).contains("[later]\nthing=17\n"));
}

void SettingsFileTest::aTerminalThatIsNoLongerUsedLeavesTheFile()
{
    TillSettings settings = allOtherwise();
    QVERIFY(writeSettings(path(), settings));
    settings.terminal.reset();
    QVERIFY(writeSettings(path(), settings));
    QVERIFY(!readSettings(path()).terminal);
}

void SettingsFileTest::nobodyElseMayReadTheFile()
{
    constexpr auto kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(writeSettings(path(), allOtherwise()));
    QVERIFY(!(QFile::permissions(path()) & kOthers));
    QVERIFY(QFile::setPermissions(path(), QFile::permissions(path()) | kOthers));
    QVERIFY(readSettings(path()) != TillSettings());
    QVERIFY(!(QFile::permissions(path()) & kOthers));
    QVERIFY(QFile::setPermissions(path(), QFile::permissions(path()) | kOthers));
    QVERIFY(writeSettings(path(), TillSettings()));
    QVERIFY(!(QFile::permissions(path()) & kOthers));
}

QTEST_GUILESS_MAIN(SettingsFileTest)
#include "settingsfiletest.moc"
