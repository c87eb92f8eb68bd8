#include "ui/text/storagetext.h"

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
    case JournalError::Failed:
        //: Journal error: anything else.
        return Texts::tr("The till's journal could not save this. No new payment is sent until it "
                         "can. Close Tillside, start it again, and show support the log.");
    }
    Q_UNREACHABLE();
}

QString outcomeNotSaved(JournalError error)
{
    //: The outcome of a payment is shown, but could not be written to the disk. A sentence about
    //: the reason follows.
    const QString now = Texts::tr("What you see here could not be saved. Write it down now; "
                                  "the till keeps trying.");
    return together(now, textOf(error));
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
