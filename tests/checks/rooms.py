"""The rooms of the source tree, top to bottom, and the other rooms that each of them includes.

An arrow goes to a room further down this table, never up, so the table cannot contain a cycle. The table is
exact: an arrow that no include uses is an error too. "core: base net" is core/base and core/net. A comment
gives the reason for a surprising arrow."""

ROOMS = {
    # Training runs a simulated terminal inside the program: simulator, server and ui/training.
    "app/till": "app ui: look text training window"
                " core: base net server simulator support system terminal",
    # An export is the same job in the window.
    "app/cli": "app ui: receipt text core: base control day journal model net payment reach receipt report"
               " system terminal",
    "app/simulator": "core: base model server simulator system",
    # The object graph, shared by the window and the command line; not a face itself.
    "app": "core: base journal payment settings support terminal vault",

    "ui/window": "ui: check customer day look pairing payment print settings sound terminals text transactions"
                 " core: control model payment settings",
    "ui/day": "ui: look print receipt text core: control day",
    "ui/training": "ui: look core: model",
    "ui/terminals": "ui: look text typeface core: control model reach",
    "ui/settings": "ui: look print text typeface core: base model settings",
    # Payments to check are transactions, with the same bar and the same details.
    "ui/check": "ui: look text transactions core: base control model payment",
    # Rows and sums are shown as the journal lists them.
    "ui/transactions": "ui: look text core: control journal model payment",
    "ui/customer": "ui: look print text core: control",
    # ChargeFlow leads from the amount to the outcome.
    "ui/payment": "ui: charge look text core: base control model payment reach",
    "ui/charge": "ui: look text core: base control model reach settings",
    "ui/pairing": "ui: look text typeface core: control reach terminal",
    # Receipts as paper; the settings list its printers.
    "ui/print": "ui: look receipt text core: base control model payment printer receipt system",
    "ui/sound": "core: model",
    # The icons, colours and words of states: one look each for outcome and reachability.
    "ui/look": "ui: text typeface core: model reach",
    # Draws receipts for the window and for the command line, which has no widgets.
    "ui/receipt": "ui: typeface core: receipt",
    "ui/typeface": "",
    "ui/text": "core: base control day journal model net payment printer reach receipt support terminal vault",

    # What support staff send: it reads the journal, the settings and the log.
    "core/report": "core: base journal settings support",
    "core/control": "core: base day journal model payment reach settings terminal",
    # What a day holds, and what the terminals say of it.
    "core/day": "core: base journal model net payment terminal vault",
    "core/payment": "core: base journal model net receipt terminal",
    "core/reach": "core: base model net terminal vault",
    # Pairing stores the terminal in the journal and its token in the keychain.
    "core/terminal": "core: base journal model net system vault",
    # ChainGuard keeps the end of the journal's chain in the keychain.
    "core/journal": "core: base model system vault",
    "core/vault": "core: base model",
    "core/settings": "core: base model printer",
    "core/printer": "core: base model receipt",
    "core/receipt": "core: base",
    "core/support": "core: base system",
    "core/net": "core: base",
    "core/simulator": "core: base model server",
    "core/server": "core: base",
    "core/model": "core: base",
    "core/system": "core: base",
    "core/base": "",
}

# What no edit of the table can allow: (these rooms, never reach these, why). A room reaches the rooms that
# it includes, and everything that they reach.
NEVER_REACHES = [
    ("core/", "ui/ app", "core knows no face"),
    ("ui/", "app", "a screen knows no program"),
    ("ui/", "core/simulator core/server", "a screen knows no simulator"),
    ("core/simulator core/server", "core/net core/terminal",
     "the simulated terminal shares no wire code with the client"),
    ("core/net core/terminal", "core/simulator core/server",
     "the client shares no wire code with the simulated terminal"),
    ("ui/text", "ui/", "the command line says the same sentences without a screen"),
    ("app/cli app/simulator", "ui/charge ui/check ui/day ui/look ui/pairing ui/payment ui/settings"
     " ui/terminals ui/training ui/transactions ui/window", "the command line has no screen"),
]


def is_within(path, places):
    """Whether a room or file is one of these places, or below one of them."""
    return any((path + "/").startswith(place.rstrip("/") + "/") for place in places.split())
