#pragma once

#include <stdbool.h>

#define FUSE_USE_VERSION 35
#include <squashfuse/ll.h>

/// Takes everything in \a image out into \a folder, which is empty and open. Says what went wrong.
bool unpack(sqfs *image, int folder);

/// Removes \a path and what is in it, and follows no link on the way.
void removeTree(const char *path);

/// What is between the runtime and the program that it becomes.
typedef struct {
    const char *image; ///< The file that holds the squashfs,
    size_t offset; ///< from here on.
    char **arguments; ///< Those of this process.
    const char *folder; ///< Where the files are to be seen: empty, of this user alone.
    bool mayMount; ///< By FUSE; they are unpacked otherwise, and where that does not work.
} Files;

/// Shows the files in their folder for as long as this process, what it becomes, or any process it
/// starts has the pipe open that this makes; then nothing is left of them. Says what went wrong.
bool showFiles(const Files *files);
