#include "ui/text/storagetext.h"

#include "ui/text/isolated.h"
#include "ui/text/phrasetext.h"
#include "ui/text/translated.h"

namespace tillside::texts {

using namespace Qt::StringLiterals;

QString textOf(JournalError error)
{
    switch (error) {
    case JournalError::FolderNotPrivate:
        //: Journal error: other users of the computer could read the payments.
        return Texts::tr("Other users of this computer can read the till's data. No new payment is "
                         "sent until its folder is private. Ask support.");
    case JournalError::CannotOpen:
        //: Journal error: missing folder or no permission.
        return Texts::tr("The till's journal cannot be opened. No new payment is sent until it can "
                         "be. Check that its folder exists and belongs to you.");
    case JournalError::ReadOnly:
        //: Journal error: the file or the disk is read-only.
        return Texts::tr("The till's journal cannot be written. No new payment is sent until it "
                         "can be. Ask support to make it writable.");
    case JournalError::DiskFull:
        //: Journal error.
        return Texts::tr("The disk is full. No new payment is sent until there is space. Delete "
                         "files that nobody needs, but none of the till's.");
    case JournalError::DiskFailed:
        //: Journal error: the disk reports an error, or a quota is reached.
        return Texts::tr("The disk cannot be read or written. No new payment is sent until it can "
                         "be. Ask support to look at it today.");
    case JournalError::Damaged:
        //: Journal error: a broken file, or one that was edited.
        return Texts::tr("The till's journal is damaged or was changed by another program. No new "
                         "payment is sent. Leave the file as it is and ask support.");
    case JournalError::Newer:
        //: Journal error: the file was written by a later version.
        return Texts::tr("A newer version of Tillside wrote the journal, so this one sends no new "
                         "payment. Start the newer version.");
    case JournalError::Locked:
        //: Journal error: another program keeps the file locked for seconds.
        return Texts::tr("Another program has locked the till's journal. No new payment is sent "
                         "until it is free. Close the other program.");
    case JournalError::Stale:
        //: Journal error: another window changed the same payment in the meantime.
        return Texts::tr("Another window or program has updated this payment in the meantime. What "
                         "is saved counts. Read it before you do anything.");
    case JournalError::NameTaken:
        //: Journal error: two terminals with one name.
        return Texts::tr("Another terminal already has this name. Payments are not affected. "
                         "Choose another name.");
    case JournalError::Replaced:
        //: Journal error: the file was deleted, moved or overwritten by another program.
        return Texts::tr("The journal's file was replaced or removed while Tillside had it open. "
                         "No new payment is sent. Close Tillside, see that the right file is "
                         "there, and start it again.");
    case JournalError::Copy:
        //: Journal error: the data folder was copied or restored. "accept-journal" is typed like
        //: this.
        return Texts::tr("This journal is a copy of another one, so no new payment is sent. If it "
                         "is to be this till's own from now on, a supervisor says so in the window "
                         "or with tillside-cli accept-journal --by NAME.");
    case JournalError::UnfitPlace:
        //: Journal error: the folder is on a network or is synchronised. The commands are typed
        //: like this.
        return Texts::tr("The till's folder is on a network or is synchronised, where payments can "
                         "be lost, so no new payment is sent. Save the journal with tillside-cli "
                         "backup FILE, and bring it into a folder on this computer with "
                         "tillside-cli --data-dir FOLDER restore FILE.");
    case JournalError::Failed:
        //: Journal error: anything else.
        return Texts::tr("The till's journal could not save this. No new payment is sent until it "
                         "can. Close Tillside, start it again, and show support the log.");
    }
    Q_UNREACHABLE();
}

QString outcomeNotSaved(JournalError error)
{
    if (isPermanent(error)) {
        //: The outcome of a payment is shown and cannot be written to the journal any more. A
        //: sentence about the reason follows.
        const QString kept
            = Texts::tr("What you see here could not be saved. Write it down now. It "
                        "is kept in a file beside the journal whose name begins with "
                        "“rescued-”, for support.");
        return together(kept, textOf(error));
    }
    //: The outcome of a payment is shown, but could not be written to the disk. A sentence about
    //: the reason follows.
    const QString now = Texts::tr("What you see here could not be saved. Write it down now; "
                                  "the till keeps trying.");
    return together(now, textOf(error));
}

QString unsavedText(const PaymentRecord &payment, JournalError error)
{
    if (!isPermanent(error) || !payment.uti)
        return outcomeNotSaved(error);
    //: %1 is the number under which the terminal has the payment.
    const QString number = Texts::tr("The terminal's number of this payment is %1.");
    return together(outcomeNotSaved(error), number.arg(isolated(payment.uti->text())));
}

QString rescued(const QString &file)
{
    //: At the start. %1 is the path of a file.
    return Texts::tr("The till could not save everything about its payments in the journal and "
                     "kept it in %1. Compare it with the terminal, show it to support, and then "
                     "move it out of this folder.")
        .arg(isolated(file));
}

QString textOf(DataFolderError error)
{
    switch (error) {
    case DataFolderError::CannotMake:
        //: Data folder error. No payment can be made without the folder.
        return Texts::tr("The till's data folder cannot be created. No new payment is sent without "
                         "it. Check the path and your permissions there.");
    case DataFolderError::NotAFolder:
        //: Data folder error: there is a file in its place.
        return Texts::tr("Something else is where the till's data folder should be. No new payment "
                         "is sent. Choose another path or move it away.");
    case DataFolderError::NotOurs:
        //: Data folder error: the folder of another user account.
        return Texts::tr("The till's data folder belongs to another user of this computer. No new "
                         "payment is sent. Log in as that user or choose another folder.");
    case DataFolderError::NotPrivate:
        //: Data folder error: other users can read it, and that cannot be changed.
        return Texts::tr("Other users can read the till's data folder, and that cannot be changed "
                         "there. No new payment is sent. Choose a folder on this computer.");
    }
    Q_UNREACHABLE();
}

QString logNotWritten()
{
    //: The log file cannot be written. Payments go on.
    return Texts::tr("The log cannot be written. Payments are not affected and are still saved. "
                     "Check the disk when there is time.");
}

} // namespace tillside::texts
