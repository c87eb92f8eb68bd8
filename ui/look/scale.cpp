#include "ui/look/scale.h"

#include "ui/typeface/fonts.h"

#include <cmath>

namespace tillside {

namespace {

constexpr int kOne = 1000;
constexpr int kLeast = 875;
constexpr int kMost = 1600;
constexpr QSize kHome(1024, 768); ///< Where the scale is one.

struct StyleRow {
    int pixels;
    QFont::Weight weight;
    bool isLarge; ///< Grows as scaledLarge() does.
    int spacingPercent; ///< 100 is the face's own.
};

StyleRow rowOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Display: return {36, QFont::Bold, true, 98};
    case TextStyle::MainButton: return {28, QFont::DemiBold, true, 100};
    case TextStyle::Title: return {24, QFont::DemiBold, true, 100};
    case TextStyle::Sentence: return {22, QFont::Normal, true, 100};
    case TextStyle::Lead: return {20, QFont::DemiBold, true, 100};
    case TextStyle::Body: return {16, QFont::Normal, false, 100};
    case TextStyle::Label: return {16, QFont::DemiBold, true, 100};
    case TextStyle::Caption: return {14, QFont::Normal, false, 100};
    case TextStyle::KeyHint: return {13, QFont::DemiBold, true, 100};
    case TextStyle::RailWord: return {14, QFont::DemiBold, true, 100};
    case TextStyle::KeyDigit: return {32, QFont::DemiBold, true, 100};
    }
    Q_UNREACHABLE();
}

Scale &inForce()
{
    static Scale current;
    return current;
}

QFont fontOf(int pixels, QFont::Weight weight, int spacingPercent)
{
    constexpr int kUnhinted = 24; ///< From here on, hinting only coarsens the letters.
    constexpr int kSmallest = 13;
    QFont font;
    font.setFamilies(bundledFamilies());
    font.setPixelSize(qMax(pixels, kSmallest));
    font.setWeight(weight);
    font.setLetterSpacing(QFont::PercentageSpacing, spacingPercent);
    if (pixels >= kUnhinted)
        font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

/// The side with less room decides, to the power of three quarters.
int Scale::perMilleFor(const QSize &size)
{
    const auto growth
        = std::min(size.height() * 1.0 / kHome.height(), size.width() * 1.0 / kHome.width());
    return std::clamp(int(std::lround(std::pow(growth, 0.75) * kOne)), kLeast, kMost);
}

const Scale &scale()
{
    return inForce();
}

void setScale(const Scale &scale)
{
    inForce() = scale;
}

int grown(int pixels)
{
    return (pixels * inForce().perMille + kOne / 2) / kOne;
}

int scaled(int pixels)
{
    return grown(pixels) * inForce().textPercent / 100;
}

int scaledLarge(int pixels)
{
    return (grown(pixels) + scaled(pixels)) / 2;
}

QFont fontOf(TextStyle style)
{
    const StyleRow row = rowOf(style);
    return fontOf(row.isLarge ? scaledLarge(row.pixels) : scaled(row.pixels), row.weight,
                  row.spacingPercent);
}

QFont displayFont(int pixels, QFont::Weight weight)
{
    constexpr int kTight = 98;
    return fontOf(pixels, weight, kTight);
}

} // namespace tillside
