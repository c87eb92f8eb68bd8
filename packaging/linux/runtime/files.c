// Shows the AppImage's files in a folder, from a process that runs beside the program and ends after
// it. The program itself stays in the process that was started, so that signals and the exit code are
// its own.
#define _GNU_SOURCE
#include "runtime.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

static const struct fuse_lowlevel_ops kOperations = {
    .getattr = sqfs_ll_op_getattr,
    .opendir = sqfs_ll_op_opendir,
    .releasedir = sqfs_ll_op_releasedir,
    .readdir = sqfs_ll_op_readdir,
    .lookup = sqfs_ll_op_lookup,
    .open = sqfs_ll_op_open,
    .create = sqfs_ll_op_create,
    .release = sqfs_ll_op_release,
    .read = sqfs_ll_op_read,
    .readlink = sqfs_ll_op_readlink,
    .forget = sqfs_ll_op_forget,
    .statfs = stfs_ll_op_statfs,
};

/// Where FUSE is missing, the files are unpacked. That is normal, so nothing is reported.
static void beSilent(enum fuse_log_level level, const char *format, va_list values)
{
    (void)level, (void)format, (void)values;
}

static struct fuse_session *mountImage(sqfs_ll *image, const char *folder)
{
    if (access("/dev/fuse", R_OK | W_OK) != 0)
        return NULL;
    fuse_set_log_func(beSilent);
    char *words[] = {"appimage", "-o", "ro,nosuid,nodev,fsname=appimage,subtype=squashfuse", NULL};
    struct fuse_args arguments = FUSE_ARGS_INIT(3, words);
    struct fuse_session *session
        = fuse_session_new(&arguments, &kOperations, sizeof kOperations, image);
    fuse_opt_free_args(&arguments);
    if (session && fuse_session_mount(session, folder) != 0) {
        fuse_session_destroy(session);
        session = NULL;
    }
    return session;
}

/// Waits until no process has the other end of \a alive open.
static void serve(struct fuse_session *session, int alive)
{
    struct pollfd waiting[] = {{.fd = fuse_session_fd(session), .events = POLLIN}, {.fd = alive}};
    struct fuse_buf request = {0};
    while (!fuse_session_exited(session)) {
        if (poll(waiting, 2, -1) < 0 && errno != EINTR)
            break;
        if (waiting[1].revents)
            break;
        if (!waiting[0].revents)
            continue;
        const int size = fuse_session_receive_buf(session, &request);
        if (size > 0)
            fuse_session_process_buf(session, &request);
        else if (size != -EINTR && size != -EAGAIN)
            break;
    }
    free(request.mem);
}

/// The program's arguments may hold a secret until the program hides it. So this copy of them is wiped
/// at once, and no process of the same user can read this process's memory.
static void forgetArguments(char **arguments)
{
    for (char **argument = arguments + 1; *argument; ++argument)
        memset(*argument, 0, strlen(*argument));
    prctl(PR_SET_DUMPABLE, 0);
}

/// A process that reads the program's output, or waits for a file to be closed, waits only for the program.
static void closeAllBut(int one, int other)
{
    const unsigned low = (unsigned)(one < other ? one : other);
    const unsigned high = (unsigned)(one < other ? other : one);
    if (low > 3)
        close_range(3, low - 1, 0);
    if (high > low + 1)
        close_range(low + 1, high - 1, 0);
    close_range(high + 1, ~0U, 0);
}

/// Reports that the files are there, then stays silent. Its working directory keeps no folder busy.
static void becomeSilent(int ready)
{
    if (chdir("/") != 0)
        perror("/");
    const int nothing = open("/dev/null", O_RDWR);
    for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream)
        dup2(nothing, stream);
    close(nothing);
    if (write(ready, "", 1) == 1)
        close(ready);
}

/// The end of a session, and Ctrl-C, end the program first, and through it this process.
static void leaveSignalsToTheProgram(void)
{
    const int signals[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM};
    for (size_t i = 0; i < sizeof signals / sizeof *signals; ++i)
        signal(signals[i], SIG_IGN);
}

static bool unpackInto(const char *path, sqfs *image)
{
    const int folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    const bool done = folder >= 0 && unpack(image, folder);
    close(folder);
    return done;
}

static void keep(const Files *files, int ready, int alive)
{
    closeAllBut(ready, alive);
    forgetArguments(files->arguments);
    leaveSignalsToTheProgram();
    sqfs_ll *image = sqfs_ll_open(files->image, files->offset); // Reports its own errors.
    struct fuse_session *session
        = image && files->mayMount ? mountImage(image, files->folder) : NULL;
    if (session) {
        becomeSilent(ready);
        serve(session, alive);
        fuse_session_unmount(session);
    } else if (image && unpackInto(files->folder, &image->fs)) {
        becomeSilent(ready);
        char nothing;
        while (read(alive, &nothing, 1) < 0 && errno == EINTR) { }
    }
    removeTree(files->folder);
}

/// Not a child of the program, because the program may wait for all its children.
static pid_t forkAway(void)
{
    const pid_t between = fork();
    if (between != 0) {
        if (between > 0)
            waitpid(between, NULL, 0);
        return between;
    }
    setsid();
    const pid_t keeper = fork();
    if (keeper != 0)
        _exit(keeper < 0);
    return 0;
}

bool showFiles(const Files *files)
{
    int ready[2];
    int alive[2];
    if (pipe2(ready, O_CLOEXEC) != 0 || pipe(alive) != 0) {
        perror("pipe");
        return false;
    }
    const pid_t keeper = forkAway();
    if (keeper == 0) {
        keep(files, ready[1], alive[0]);
        _exit(0);
    }
    close(ready[1]);
    close(alive[0]); // The other end stays open in the program and in the processes it starts.
    char nothing;
    ssize_t told;
    while ((told = read(ready[0], &nothing, 1)) < 0 && errno == EINTR) { }
    close(ready[0]);
    return told == 1;
}
