#pragma once

#include <stdbool.h>

#define FUSE_USE_VERSION 35
#include <squashfuse/ll.h>

/// Unpacks everything in \a image into \a folder, which is empty and open. Reports its errors.
bool unpack(sqfs *image, int folder);

/// Removes \a path and everything in it, without following links.
void removeTree(const char *path);

/// What connects the runtime and the program that it becomes.
typedef struct {
    const char *image; ///< The file that contains the squashfs.
    size_t offset; ///< Where the squashfs begins in it.
    char **arguments; ///< This process's arguments.
    const char *folder; ///< Where the files appear: empty, accessible only to this user.
    bool mayMount; ///< Whether to try FUSE; otherwise, or if it fails, the files are unpacked.
} Files;

/// Shows the files in their folder, and removes them when this process, the program it becomes and
/// all processes started from it have closed the pipe that this function makes. Reports its errors.
bool showFiles(const Files *files);
