#include "tests/pictures/studio.h"
#include "tests/support/drawn/drawntext.h"
#include "tests/support/drawn/reachable.h"
#include "ui/look/scale.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <span>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kSizes{QSize(800, 600), QSize(1024, 768), QSize(1366, 768), QSize(1920, 1080),
                            QSize(2560, 1440)};
constexpr std::array kNarrowSizes{QSize(800, 600), QSize(1024, 768)};
constexpr QSize kKiosk(911, 512); ///< 1366 × 768 at a screen scaling of 150 %, without a frame.

/// Takes the window to each screen as for a picture, and reads it there in every size.
class Reader final : public Studio {
public:
    Reader(const Look &look, const QString &folder, std::span<const QSize> sizes)
        : Studio(look, folder, {})
        , m_sizes(sizes)
    { }

    [[nodiscard]] QStringList problems() const { return m_problems; }
    [[nodiscard]] int screens() const { return m_screens; }

protected:
    bool take(const QString &name) override
    {
        ++m_screens;
        for (const QSize &size : m_sizes) {
            resizeTo(size);
            note(name, unreadable());
        }
        if (scale().textPercent == 100) {
            window()->setMinimumSize(kKiosk);
            resizeTo(kKiosk);
            note(name, unreadable());
            window()->setMinimumSize(kSizes.front());
            resizeTo(kSizes.front());
            note(name, targetProblems(*window()));
            note(name, tabOrderProblems(*window()));
        }
        return true;
    }

private:
    /// What stays unreadable: a word that has changed just now takes its place with the next frame.
    [[nodiscard]] QStringList unreadable()
    {
        if (unreadableTexts(*window()).isEmpty())
            return {};
        resizeTo(window()->size());
        return unreadableTexts(*window());
    }

    void note(const QString &name, const QStringList &problems)
    {
        for (const QString &problem : problems)
            m_problems << u"%1 at %2×%3, %4 %: %5"_s.arg(name)
                              .arg(window()->width())
                              .arg(window()->height())
                              .arg(scale().textPercent)
                              .arg(problem);
    }

    std::span<const QSize> m_sizes;
    QStringList m_problems;
    int m_screens = 0;
};

int read(const QString &language, int textPercent, std::span<const QSize> sizes)
{
    const QTemporaryDir folder;
    Reader reader({.language = language, .textPercent = textPercent}, folder.path(), sizes);
    const bool sawAll = reader.takeAll();
    for (const QString &problem : reader.problems())
        std::fputs(qPrintable(problem + u'\n'), stderr);
    std::printf("%s, %d %%: %d screens, %lld problems\n", qPrintable(language), textPercent,
                reader.screens(), static_cast<long long>(reader.problems().size()));
    return sawAll && reader.problems().isEmpty() ? 0 : 1;
}

} // namespace

/// `test_pictures_geometry LANGUAGE [PERCENT [narrow]]`: every text on every screen can be read, in
/// every size of the window, or the narrow ones, and of the text: looks at what is painted. The
/// keyboard reaches the same controls forward and backward, and a finger can press them.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"tillside.*=false"_s);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    std::span<const QSize> sizes = kSizes;
    if (arguments.value(3) == u"narrow"_s)
        sizes = kNarrowSizes;
    int failures = 0;
    for (const int percent : {100, 150, 200}) {
        if (arguments.size() < 3 || arguments.at(2).toInt() == percent)
            failures += read(arguments.at(1), percent, sizes);
    }
    return failures == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
