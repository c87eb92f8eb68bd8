#include "ui/window/closequestion.h"

#include "ui/window/mainwindow.h"

namespace tillside {

Question closeQuestion(bool isUnsaved)
{
    Question question;
    //: A person closes the window while a payment is running.
    const QString running = MainWindow::tr("A payment is running. Close Tillside?");
    //: Below the question whether to close the window while a payment runs.
    const QString goesOn = MainWindow::tr(
        "The payment continues on the terminal, and Tillside asks about it the next "
        "time it starts. Check the terminal to see how it ends.");
    //: A person closes the window while the outcome of a payment is not on the disk yet.
    const QString unsaved = MainWindow::tr("The outcome is not saved yet. Close Tillside?");
    //: Below the question whether to close the window before an outcome was saved.
    const QString notSaved = MainWindow::tr("Write the outcome down first. Tillside asks the "
                                            "terminal about it again the next time it starts.");
    question.title = isUnsaved ? unsaved : running;
    question.explanation = isUnsaved ? notSaved : goesOn;
    //: Button: close the window although a payment runs.
    question.yes = MainWindow::tr("Close Tillside");
    //: Button: do not close the window.
    question.no = MainWindow::tr("Stay");
    return question;
}

} // namespace tillside
