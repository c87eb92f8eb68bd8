#include "ui/terminals/terminalsscreen.h"

#include "core/control/pairingform.h"
#include "core/control/terminalscontroller.h"
#include "ui/terminals/editpage.h"
#include "ui/terminals/forgetquestion.h"
#include "ui/terminals/terminalslist.h"
#include "ui/text/formproblemtext.h"
#include "ui/text/isolated.h"
#include "ui/text/terminaltext.h"
#include "ui/text/texts.h"

#include <algorithm>
#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// Enough for a DNS name, a colon and a port.
constexpr int kLongestAddress = 260;

} // namespace

TerminalsScreen::TerminalsScreen(TerminalsController &controller, ConnectionController &connection,
                                 QWidget *parent)
    : QStackedWidget(parent)
    , m_controller(controller)
    , m_list(new TerminalsList(controller, connection, this))
{
    setObjectName(u"terminalsScreen"_s);
    addWidget(m_list);
    connectList();
    connectAnswers();
}

TerminalsScreen::~TerminalsScreen()
{
    setWatching(false);
}

void TerminalsScreen::connectList()
{
    connect(m_list, &TerminalsList::pairRequested, this, [this] { emit pairRequested({}); });
    connect(m_list, &TerminalsList::pairAgainRequested, this, &TerminalsScreen::pairRequested);
    connect(m_list, &TerminalsList::renameRequested, this, &TerminalsScreen::rename);
    connect(m_list, &TerminalsList::addressRequested, this, &TerminalsScreen::changeAddress);
    connect(m_list, &TerminalsList::forgetRequested, this, &TerminalsScreen::askToForget);
}

void TerminalsScreen::connectAnswers()
{
    connect(&m_controller, &TerminalsController::profileChanged, this,
            &TerminalsScreen::onProfileChanged);
    connect(&m_controller, &TerminalsController::profileNotChanged, this,
            &TerminalsScreen::onProfileNotChanged);
    connect(&m_controller, &TerminalsController::forgotten, this, &TerminalsScreen::onForgotten);
    connect(&m_controller, &TerminalsController::notForgotten, this,
            &TerminalsScreen::onNotForgotten);
}

void TerminalsScreen::showEvent(QShowEvent *event)
{
    setWatching(true);
    QStackedWidget::showEvent(event);
}

void TerminalsScreen::hideEvent(QHideEvent *event)
{
    setWatching(false);
    QStackedWidget::hideEvent(event);
}

void TerminalsScreen::setWatching(bool watching)
{
    if (std::exchange(m_isWatching, watching) != watching)
        watching ? m_controller.beginWatching() : m_controller.endWatching();
}

void TerminalsScreen::rename(const TerminalRecord &terminal)
{
    const auto check = [this, terminal](const QString &name) {
        return texts::textOf(nameProblem(name, terminal.serial, m_controller.terminals()),
                             terminal.dialect);
    };
    //: Title of a page. %1 is the name of a terminal.
    edit({.title = tr("Rename %1").arg(texts::isolated(terminal.name)),
          //: On the page for renaming a terminal.
          .explanation = tr("Choose a name that tells cashiers which terminal it is. Earlier "
                            "payments on it show the new name too."),
          //: Label of a field: the name that people use for a terminal.
          .label = tr("Name"),
          .value = terminal.name,
          .longest = std::max(kLongestName, static_cast<int>(terminal.name.size())),
          .check = check},
         [this, id = terminal.id](const QString &name) { m_controller.rename(id, name); });
}

void TerminalsScreen::changeAddress(const TerminalRecord &terminal)
{
    const auto save = [this, terminal](const QString &text) {
        const auto address = TerminalAddress::parse(text, terminal.port);
        if (address)
            m_controller.changeAddress(terminal.id, *address);
    };
    const auto check = [dialect = terminal.dialect](const QString &address) {
        return texts::textOf(addressProblem(address), dialect);
    };
    //: Title of a page. %1 is the name of a terminal.
    edit({.title = tr("Change the address of %1").arg(texts::isolated(terminal.name)),
          //: On the page for changing a terminal's network address.
          .explanation
          = tr("The terminal shows it in its integration status. The pairing and the certificate "
               "stay: at the new address, this till talks only to the same terminal."),
          //: Label of a field: the network address of a terminal.
          .label = tr("Address"),
          .value = TerminalAddress{terminal.host, terminal.port}.toText(),
          .longest = kLongestAddress,
          .check = check},
         save);
}

void TerminalsScreen::edit(const Edit &edit, const std::function<void(const QString &)> &save)
{
    auto *page = new EditPage(edit, this);
    connect(page, &EditPage::saveRequested, this, save);
    connect(page, &EditPage::cancelled, this, &TerminalsScreen::showList);
    showPage(page);
    m_edit = page;
}

void TerminalsScreen::askToForget(const TerminalRecord &terminal)
{
    auto *page = new QuestionPage(forgetQuestion(terminal.name), this);
    connect(page, &QuestionPage::declined, this, &TerminalsScreen::showList);
    connect(page, &QuestionPage::confirmed, &m_controller,
            [this, terminal] { m_controller.forget(terminal); });
    showPage(page);
}

void TerminalsScreen::showPage(QWidget *page)
{
    showList();
    m_list->say(ColourRole::Neutral, {});
    m_page = page;
    addWidget(page);
    setCurrentWidget(page);
    page->setFocus();
}

void TerminalsScreen::showList()
{
    setCurrentWidget(m_list);
    m_list->setFocus();
    m_edit = nullptr;
    if (m_page != nullptr)
        std::exchange(m_page, nullptr)->deleteLater();
}

void TerminalsScreen::onProfileChanged(const TerminalRecord &terminal)
{
    showList();
    //: After a terminal's name or address was changed. %1 is its name.
    m_list->say(ColourRole::Approved, tr("%1 was changed.").arg(texts::isolated(terminal.name)));
}

void TerminalsScreen::onProfileNotChanged(const ProfileFailure &failure)
{
    if (m_edit != nullptr)
        m_edit->refuse(texts::textOf(failure));
    else
        m_list->say(ColourRole::Warning, texts::textOf(failure));
}

void TerminalsScreen::onForgotten(const TerminalRecord &terminal)
{
    showList();
    //: After a terminal was forgotten. %1 is its name.
    m_list->say(ColourRole::Approved,
                tr("%1 was forgotten and its token deleted. Its payments stay in the journal.")
                    .arg(texts::isolated(terminal.name)));
}

void TerminalsScreen::onNotForgotten(const ForgetFailure &failure)
{
    showList();
    m_list->say(ColourRole::Warning, texts::textOf(failure));
}

} // namespace tillside
