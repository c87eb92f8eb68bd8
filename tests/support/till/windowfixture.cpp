#include "tests/support/till/windowfixture.h"
#include "tests/support/system/patience.h"

#include <QStackedWidget>
#include <QTest>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kWindow(1024, 768);

} // namespace

WindowFixture::WindowFixture(const sim::TerminalOptions &options)
    : m_terminal(options)
    , m_settings(m_folder.filePath(u"settings.ini"_s))
{
    TillSettings settings;
    settings.language = u"en"_s;
    settings.theme = ThemeChoice::Light;
    m_settings.change(settings);
}

WindowFixture::~WindowFixture() = default;

sim::TerminalOptions WindowFixture::manualTerminal()
{
    sim::TerminalOptions options;
    options.timing = sim::Timing::manual();
    return options;
}

bool WindowFixture::open(UtiMode mode)
{
    if (!m_terminal.listen() || !m_till.pair(TillFixture::requestFor(m_terminal, mode)))
        return false;
    show();
    return QTest::qWaitForWindowActive(m_window.get(), kTestPatience);
}

void WindowFixture::openUnpaired()
{
    show();
}

void WindowFixture::show()
{
    m_window = std::make_unique<MainWindow>(ControlContext{.payments = m_till.payments(),
                                                           .pairings = m_till.pairings(),
                                                           .settings = m_settings,
                                                           .isTraining = m_isTraining});
    m_window->resize(kWindow); // The screen of the tests is smaller.
    m_window->show();
}

void WindowFixture::restart()
{
    m_window.reset();
    m_till.restart();
    show();
}

PaymentRecord WindowFixture::newest()
{
    return m_till.allPayments().back();
}

QString WindowFixture::page()
{
    const auto *pages = m_window->findChild<QStackedWidget *>(u"pageStack"_s);
    return pages->currentWidget()->objectName();
}

} // namespace tillside
