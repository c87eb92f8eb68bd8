#pragma once

// Every sentence that the window and the command line say about the core's values: one switch for
// each enum, without default, so that a new value does not compile until it has its words.
//
// A sentence says what happened, whether money may have moved, and what to do now. Nothing that has
// not ended is called declined, failed or cancelled. Words of a terminal or a person are quoted as
// they came: show the texts as plain text, never as rich text.
//
// The stable names behind them, and the same in tables, are in docs/errors.md.

#include "ui/text/calltext.h"
#include "ui/text/evidencetext.h"
#include "ui/text/outcometext.h"
#include "ui/text/pairingtext.h"
#include "ui/text/refusaltext.h"
#include "ui/text/starttext.h"
#include "ui/text/storagetext.h"
#include "ui/text/vaulttext.h"
