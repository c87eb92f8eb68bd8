#pragma once

#include <QFrame>

#include <array>

class QButtonGroup;

namespace tillside {

/// The screens that can be gone to at any time.
enum class Place { Charge, ToCheck, Terminals, Settings };
inline constexpr std::array kPlaces{Place::Charge, Place::ToCheck, Place::Terminals,
                                    Place::Settings};

/// The key that leads to \a place from everywhere.
[[nodiscard]] Qt::Key keyOf(Place place);

/// The rail beside every screen: an icon and a word each.
class Rail final : public QFrame {
    Q_OBJECT

public:
    explicit Rail(QWidget *parent);

    /// Marks \a place as the one shown.
    void mark(Place place);

signals:
    void pressed(tillside::Place place);

private:
    QButtonGroup *m_buttons;
};

} // namespace tillside
