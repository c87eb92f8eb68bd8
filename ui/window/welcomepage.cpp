#include "ui/window/welcomepage.h"

#include "core/settings/tillsettings.h"
#include "ui/look/contentframe.h"
#include "ui/look/controls.h"
#include "ui/look/fittingrow.h"
#include "ui/look/formfield.h"
#include "ui/look/icons.h"
#include "ui/look/layouts.h"
#include "ui/look/scale.h"
#include "ui/look/terminaldrawing.h"
#include "ui/text/phrasetext.h"
#include "ui/window/trainingsketch.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMark = 64;
constexpr int kPicture = 136;
constexpr int kNameWidth = 480;

} // namespace

WelcomePage::WelcomePage(bool canPair, const QString &tillName, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"welcomePage"_s);
    auto *content = new QWidget(this);
    auto *cards = new FittingRow(nullptr);
    cards->setSpacing(2 * kGrid + kGrid / 2);
    auto *column = new QVBoxLayout(content);
    column->setSpacing(2 * kGrid);
    column->addStretch(1);
    column->addWidget(makeHead(canPair));
    if (canPair) {
        column->addWidget(makeName(tillName));
        cards->add(makePairing(), 1);
    }
    cards->add(makeTraining(), 1);
    column->addLayout(cards);
    //: First screen of a new till: where to change the language. F4 is a key.
    QLabel *where = smallLabel(tr("Language and colours are under Settings, F4."),
                               u"welcomeSettings"_s, this);
    where->setAlignment(Qt::AlignCenter);
    column->addWidget(where);
    column->addStretch(1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scrolled(new ContentFrame(content, ContentFrame::Width::Form, this), this));
}

/// A card with a picture, a heading, a text and room for a button.
QVBoxLayout *WelcomePage::cardWith(QFrame *panel, QWidget *picture, QLabel *heading, QLabel *text)
{
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 3 * kGrid);
    inside->setSpacing(kGrid);
    auto *place = new QWidget(panel);
    auto *middle = new QVBoxLayout(place);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addWidget(picture, 0, Qt::AlignCenter);
    place->setFixedHeight(grown(kPicture));
    m_pictures.push_back(place);
    inside->addWidget(place);
    inside->addSpacing(kGrid);
    inside->addWidget(heading);
    inside->addWidget(text);
    inside->addStretch(1);
    inside->addSpacing(kGrid);
    return inside;
}

/// In a low window the buttons are more than the pictures.
void WelcomePage::resizeEvent(QResizeEvent *event)
{
    constexpr int kRoomForPictures = 640;
    QWidget::resizeEvent(event);
    for (QWidget *picture : m_pictures)
        picture->setVisible(height() >= grown(kRoomForPictures) && !isTextLarge());
}

QWidget *WelcomePage::makeHead(bool canPair)
{
    auto *head = new QWidget(this);
    auto *mark = new QLabel(head);
    mark->setPixmap(
        applicationIcon().pixmap(QSize(grown(kMark), grown(kMark)), devicePixelRatio()));
    //: First screen of a new till.
    const QString welcome = tr("Welcome to Tillside");
    //: First screen when the till's records cannot be read.
    const QString notWorking = tr("This till takes no payments right now");
    //: First screen of a new till, below its title.
    const QString nothingPaired = tr("No terminal is paired with this till yet");
    //: First screen where the till's records cannot be read, below its title.
    const QString seeAbove = tr("The message above says why. You can still use training.");
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(displayLabel(canPair ? welcome : notWorking, u"welcomeTitle"_s, head));
    texts->addWidget(bodyLabel(canPair ? nothingPaired : seeAbove, u"welcomeText"_s, head));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kGrid);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    return head;
}

QWidget *WelcomePage::makeName(const QString &tillName)
{
    //: Label of a field: the name of this till in the shop.
    auto *field = new FormField(tr("Name of this till"), u"welcomeTillName"_s, this);
    field->line()->setMaxLength(static_cast<int>(TillSettings::kLongestName));
    field->setText(texts::tillName(tillName));
    field->setMaximumWidth(scaledLarge(kNameWidth));
    setFocusProxy(field);
    connect(field->line(), &QLineEdit::editingFinished, this,
            [this, field] { emit tillNamed(field->text().simplified()); });
    return field;
}

QWidget *WelcomePage::makePairing()
{
    QFrame *panel = card(this);
    //: Heading and button: connect this till with a card terminal.
    const QString words = tr("Pair a terminal");
    //: First screen of a new till: what pairing needs.
    const QString needed = tr("Have the terminal ready: you need its address, its serial number "
                              "and the four-digit code from its pairing screen.");
    auto *terminal = new TerminalDrawing(panel);
    terminal->setCardShown(false);
    terminal->setFixedSize(grown(kPicture) * 2 / 3, grown(kPicture));
    //: On the drawing of a terminal's screen: its menu for pairing.
    terminal->show(tr("Pair"), {});
    QVBoxLayout *inside = cardWith(panel, terminal, titleLabel(words, u"welcomePairTitle"_s, panel),
                                   quietLabel(needed, u"welcomePairText"_s, panel));
    MainButton *pair = primaryButton(words, u"welcomePair"_s, panel);
    pair->setPicture(Icon::NotPaired);
    inside->addWidget(pair);
    connect(pair, &QPushButton::clicked, this, &WelcomePage::pairRequested);
    return panel;
}

QWidget *WelcomePage::makeTraining()
{
    QFrame *panel = card(this);
    //: First screen of a new till: heading over training.
    const QString heading = tr("Try it without a terminal");
    //: First screen of a new till: what training is.
    const QString text = tr("Try everything with a simulated terminal. No money moves, and nothing "
                            "is mixed with real payments.");
    QVBoxLayout *inside = cardWith(panel, new TrainingSketch(panel),
                                   titleLabel(heading, u"welcomeTrainingTitle"_s, panel),
                                   quietLabel(text, u"welcomeTrainingText"_s, panel));
    //: Button: start the program with a simulated terminal.
    MainButton *train = primaryButton(tr("Start training"), u"welcomeTraining"_s, panel);
    train->setPicture(Icon::Training);
    train->setOutlined(true);
    inside->addWidget(train);
    connect(train, &QPushButton::clicked, this, &WelcomePage::trainingRequested);
    return panel;
}

} // namespace tillside
