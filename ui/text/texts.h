#pragma once

// Every sentence that the window and the command line say about the core's values. Each enum has
// one switch without a default, so that a new value does not compile until it has a text.
//
// A sentence says what happened, whether money may have moved, and what to do now. A payment that
// has not ended is never called declined, failed or cancelled. Words from a terminal or a person
// are quoted unchanged, so show the texts as plain text, never as rich text.
//
// docs/errors.md lists the stable names behind these texts.

#include "ui/text/calltext.h"
#include "ui/text/chaintext.h"
#include "ui/text/evidencetext.h"
#include "ui/text/outcometext.h"
#include "ui/text/pairingtext.h"
#include "ui/text/refusaltext.h"
#include "ui/text/searchtext.h"
#include "ui/text/starttext.h"
#include "ui/text/storagetext.h"
#include "ui/text/vaulttext.h"
