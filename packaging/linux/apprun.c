// AppRun: the first argument chooses a program of the AppImage; by default it is the window. Programs
// started by it do not inherit a library path from us: each library knows where the others are.
#include <libgen.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const struct {
    const char *word;
    const char *program;
} kPrograms[] = {{"cli", "tillside-cli"}, {"terminal", "tillside-terminal-simulator"}};

/// The program that \a word chooses; NULL if it chooses none.
static const char *chosenBy(const char *word)
{
    for (size_t i = 0; word && i < sizeof kPrograms / sizeof *kPrograms; ++i)
        if (strcmp(word, kPrograms[i].word) == 0)
            return kPrograms[i].program;
    return NULL;
}

int main(int argc, char *argv[])
{
    char self[PATH_MAX];
    const ssize_t length = readlink("/proc/self/exe", self, sizeof self - 1);
    if (length < 0) {
        perror("/proc/self/exe");
        return 127;
    }
    self[length] = '\0';

    const char *chosen = chosenBy(argc > 1 ? argv[1] : NULL);
    char **arguments = chosen ? argv + 1 : argv;
    char program[PATH_MAX + 64];
    snprintf(program, sizeof program, "%s/%s", dirname(self), chosen ? chosen : "tillside");
    arguments[0] = program;

    // A desktop may name plugins of its own Qt there, which another Qt cannot load.
    unsetenv("QT_PLUGIN_PATH");
    unsetenv("QT_QPA_PLATFORMTHEME");
    execv(program, arguments);
    perror(program);
    return 127;
}
