// The start of a Tillside AppImage: it shows the image behind it as a folder and becomes the AppRun in
// that folder. For builds without the AppImage project's runtime; it accepts the same options and
// environment, see sayUsage(). Built by build-runtime.
#define _GNU_SOURCE
#include "runtime.h"

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char kSelf[] = "/proc/self/exe";
enum { NotRun = 127 }; ///< The exit code of a shell that cannot start a program.

static int sayUsage(size_t offset, char **arguments)
{
    (void)offset, (void)arguments;
    puts(
        "The options of every AppImage; the program gets all others:\n"
        "  --appimage-extract          unpacks into ./squashfs-root\n"
        "  --appimage-extract-and-run  unpacks, runs, removes; so does APPIMAGE_EXTRACT_AND_RUN=1\n"
        "  --appimage-mount            shows the files until it is ended\n"
        "  --appimage-offset           says where in this file the image begins\n"
        "  --appimage-version          says which runtime this is\n"
        "  --appimage-help             says this\n"
        "Temporary folders are made in $TMPDIR, or in /tmp.");
    return 0;
}

static int sayVersion(size_t offset, char **arguments)
{
    (void)offset, (void)arguments;
    puts("Tillside's AppImage runtime, type 2");
    return 0;
}

static int sayOffset(size_t offset, char **arguments)
{
    (void)arguments;
    printf("%zu\n", offset);
    return 0;
}

static int fail(const char *what)
{
    fprintf(stderr, "%s: %s\n", what, strerror(errno));
    return NotRun;
}

/// Where this program ends: after its section table, which comes last. 0 if it cannot be read.
static size_t imageOffset(void)
{
    Elf64_Ehdr header;
    const int file = open(kSelf, O_RDONLY | O_CLOEXEC);
    const bool isKnown = file >= 0 && read(file, &header, sizeof header) == sizeof header;
    close(file);
    return isKnown ? header.e_shoff + (size_t)header.e_shentsize * header.e_shnum : 0;
}

static int extract(size_t offset, char **arguments)
{
    (void)arguments;
    static const char kFolder[] = "squashfs-root";
    sqfs_ll *image = sqfs_ll_open(kSelf, offset); // Reports its own errors.
    if (!image)
        return NotRun;
    // Never unpack into a folder, or through a link, that another user may have put there.
    if (mkdir(kFolder, 0755) != 0)
        return fail(kFolder);
    const int folder = open(kFolder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0)
        return fail(kFolder);
    return unpack(&image->fs, folder) ? 0 : NotRun;
}

static bool makeFolder(char *folder, size_t size)
{
    const char *place = getenv("TMPDIR");
    const int length
        = snprintf(folder, size, "%s/appimage-XXXXXX", place && *place == '/' ? place : "/tmp");
    if (length < 0 || (size_t)length >= size)
        errno = ENAMETOOLONG;
    else if (mkdtemp(folder)) // Only this user has access: 0700.
        return true;
    fail(place ? place : "/tmp");
    return false;
}

/// The environment that AppImages set for their program.
static void tellEnvironment(const char *folder, const char *calledAs)
{
    char path[PATH_MAX];
    const ssize_t length = readlink(kSelf, path, sizeof path - 1);
    if (length > 0) {
        path[length] = '\0';
        setenv("APPIMAGE", path, 1);
    }
    setenv("APPDIR", folder, 1);
    setenv("ARGV0", calledAs, 1);
    if (getcwd(path, sizeof path))
        setenv("OWD", path, 1);
}

static int becomeProgram(const char *folder, char **arguments)
{
    char program[PATH_MAX];
    snprintf(program, sizeof program, "%s/AppRun", folder);
    tellEnvironment(folder, arguments[0]);
    execv(program, arguments);
    fail(program);
    if (errno == EACCES)
        fputs("Programs may not run there. Set TMPDIR to a folder in which they may.\n", stderr);
    return NotRun;
}

static int waitForSignal(const char *folder, char **arguments)
{
    (void)arguments;
    puts(folder);
    fflush(stdout);
    pause(); // The signal that ends this process makes the folder disappear.
    return 0;
}

static int show(size_t offset, char **arguments, bool mayMount, int (*then)(const char *, char **))
{
    char folder[PATH_MAX - sizeof "/AppRun"];
    if (!makeFolder(folder, sizeof folder))
        return NotRun;
    const Files files = {.image = kSelf,
                         .offset = offset,
                         .arguments = arguments,
                         .folder = folder,
                         .mayMount = mayMount};
    if (showFiles(&files))
        return then(folder, arguments);
    rmdir(folder); // Its contents are already gone.
    return NotRun;
}

static int run(size_t offset, char **arguments)
{
    return show(offset, arguments, !getenv("APPIMAGE_EXTRACT_AND_RUN"), becomeProgram);
}

/// Hides from the program how it was started.
static int unpackAndRun(size_t offset, char **arguments)
{
    arguments[1] = arguments[0];
    return show(offset, arguments + 1, false, becomeProgram);
}

static int mountAndWait(size_t offset, char **arguments)
{
    return show(offset, arguments, true, waitForSignal);
}

static const struct {
    const char *option;
    int (*obey)(size_t offset, char **arguments);
} kOptions[] = {{"--appimage-help", sayUsage},
                {"--appimage-version", sayVersion},
                {"--appimage-offset", sayOffset},
                {"--appimage-extract", extract},
                {"--appimage-extract-and-run", unpackAndRun},
                {"--appimage-mount", mountAndWait}};

int main(int argc, char *argv[])
{
    const size_t offset = imageOffset();
    if (offset == 0)
        return fail(kSelf);
    if (argc < 2 || strncmp(argv[1], "--appimage-", 11) != 0)
        return run(offset, argv);
    for (size_t i = 0; i < sizeof kOptions / sizeof *kOptions; ++i)
        if (strcmp(argv[1], kOptions[i].option) == 0)
            return kOptions[i].obey(offset, argv);
    fprintf(stderr, "%s is not known here; see --appimage-help.\n", argv[1]);
    return NotRun;
}
