#pragma once

#include "ui/look/look.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

class QLabel;

namespace tillside {

/// One fact with its caption: "Authorisation", "308373".
struct Fact {
    QString name; ///< Ends the objectName of its label.
    QString caption;
    QString value;
    bool isCode = false; ///< A number that people read aloud.
    std::optional<ColourRole> role = {}; ///< Of the value; the text's colour without one.

    bool operator==(const Fact &) const = default;
};

/// Lets a person select \a value in \a label. Not an amount: a label with text to select would
/// show the currency on the side where the digits' own direction puts it.
void letSelect(QLabel *label, const QString &value);

/// Facts side by side, as many in a line as fit, each with its caption above.
class Facts final : public QWidget {
    Q_OBJECT

public:
    /// The names of its labels begin with \a name.
    Facts(const QString &name, QWidget *parent);

    void show(const std::vector<Fact> &facts);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    [[nodiscard]] bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void add(const Fact &fact);
    /// Places the facts within \a width, if \a isForReal, and returns the height they need.
    int arrange(int width, bool isForReal) const;

    QString m_name;
    std::vector<Fact> m_facts;
    std::vector<QWidget *> m_items;
};

} // namespace tillside
