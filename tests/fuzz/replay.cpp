#include "tests/fuzz/target.h"

#include <QDirIterator>
#include <QFile>

/// Runs the target over every file in the given folder, so that earlier findings do not come back.
/// The last name on standard output is the file that breaks a promise.
int main(int argc, char *argv[])
{
    int count = 0;
    QDirIterator files(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."), QDir::Files);
    for (; files.hasNext(); ++count) {
        QFile file(files.next());
        std::cout << qPrintable(file.fileName()) << std::endl;
        tillside::fuzz::promise(file.open(QIODevice::ReadOnly), "a corpus can be read");
        tillside::fuzz::tryInput(file.readAll());
    }
    tillside::fuzz::promise(count > 0, "a corpus has files");
    return 0;
}
