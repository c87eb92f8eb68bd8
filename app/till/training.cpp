#include "app/till/training.h"

#include "core/base/log.h"
#include "core/base/whenfinished.h"
#include "core/net/fingerprint.h"
#include "core/server/identityfile.h"
#include "ui/text/startuptext.h"
#include "ui/text/texts.h"

#include <QDir>
#include <QRandomGenerator>

#include <utility>

namespace tillside::program {

using namespace Qt::StringLiterals;

namespace {

sim::TerminalOptions optionsIn(const DataFolder &folder)
{
    const QDir dir(folder.path());
    auto *random = QRandomGenerator::system();
    sim::TerminalOptions options;
    options.serial = Training::kSerial;
    options.pairingCode = u"%1"_s.arg(random->bounded(10'000), 4, 10, QChar(u'0'));
    options.seed = random->generate();
    options.timing = sim::Timing::real();
    options.timing.customerActs = false;
    options.memoryFile = dir.filePath(u"terminal.jsonl"_s);
    const auto identity = identityFrom(dir.filePath(u"terminal.pem"_s), sim::terminalIdentity());
    if (identity)
        options.identity = identity.value();
    else
        qCWarning(lcApp) << "the training terminal has another certificate:" << identity.error();
    return options;
}

} // namespace

Training::Training(const DataFolder &folder, PairingContext pairings, QObject *parent)
    : QObject(parent)
    , m_pairings(std::move(pairings))
    , m_terminal(std::make_unique<sim::SimulatedTerminal>(optionsIn(folder)))
{ }

Training::~Training() = default;

void Training::start()
{
    if (!m_terminal->listen()) {
        const QString sentence = texts::trainingTerminalNotStarted(m_terminal->errorString());
        QMetaObject::invokeMethod(
            this, [this, sentence] { emit failed(sentence); }, Qt::QueuedConnection);
        return;
    }
    const auto known = m_pairings.journal.run([](Journal &journal) {
        return journal.terminalWithSerial(*Serial::parse(kSerial.toString()));
    });
    whenFinished(known, this, [this](const JournalResult<std::optional<TerminalRecord>> &found) {
        if (found)
            pair(found.value());
        else
            emit failed(texts::textOf(found.error()));
    });
}

void Training::pair(const std::optional<TerminalRecord> &known)
{
    m_pairing = std::make_unique<Pairing>(m_pairings, requestFor(known));
    connect(m_pairing.get(), &Pairing::paired, this, &Training::ready);
    connect(m_pairing.get(), &Pairing::failed, this,
            [this](const PairingFailure &failure) { emit failed(texts::textOf(failure)); });
}

PairingRequest Training::requestFor(const std::optional<TerminalRecord> &known) const
{
    const sim::TerminalOptions &options = m_terminal->options();
    TerminalRecord profile;
    //: Name of the terminal in training, until somebody gives it another one.
    profile.name = known ? known->name : tr("Training terminal");
    profile.host = options.address.toString();
    profile.port = m_terminal->port();
    profile.serial = *Serial::parse(options.serial);
    profile.dialect = options.dialect;
    profile.basePath = options.basePath;
    profile.authForm = *options.auth;
    profile.currency = options.currency;
    profile.decimals = options.decimals;
    return {profile, Secret(options.pairingCode.toUtf8()),
            Fingerprint::of(m_terminal->certificate())};
}

Result<DataFolder, DataFolderError> trainingFolderIn(const DataFolder &folder)
{
    return DataFolder::prepare(QDir(folder.path()).filePath(u"training"_s));
}

} // namespace tillside::program
