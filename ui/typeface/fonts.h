#pragma once

#include <QFont>

namespace tillside {

// The bundled typefaces, so that every system shows the same letters. All digits of a face have the
// same width. resources/make-fonts says how the faces are made.

/// Loads the Latin faces and returns the families for QFont::setFamilies(): the Latin letters, then
/// the Arabic ones. Needs a QGuiApplication; call it before the first text is laid out.
[[nodiscard]] QStringList bundledFamilies();

/// The same for a line that people type into. Qt 6.4 puts its text where the first family stands,
/// so letters of a later family that is taller stand too high: in Arabic, its family comes first.
[[nodiscard]] QStringList familiesOfFields();

/// Loads the Arabic faces, unless they are loaded. Only windows that show Arabic need them.
void loadArabicFaces();

/// Loads the face for numbers that people read aloud, unless it is loaded.
void loadCodeFace();
/// That face with \a pixels: 1, l and I differ, and so do 0 and O.
[[nodiscard]] QFont codeFont(int pixels);

} // namespace tillside
