// Unpacks files from the image and removes them again. Every path is relative to an open folder and
// newly created, so that no one can redirect it by a link in a folder that others may write to.
#define _GNU_SOURCE
#include "runtime.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool fail(const char *name)
{
    fprintf(stderr, "Cannot unpack %s: %s\n", name, strerror(errno));
    return false;
}

static bool writeAll(int file, const char *bytes, size_t count)
{
    while (count > 0) {
        const ssize_t written = write(file, bytes, count);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes += written;
        count -= (size_t)written;
    }
    return true;
}

static bool copyBytes(sqfs *image, sqfs_inode *inode, int file)
{
    static char block[1 << 17];
    sqfs_off_t done = 0;
    while (done < (sqfs_off_t)inode->xtra.reg.file_size) {
        sqfs_off_t count = sizeof block;
        if (sqfs_read_range(image, inode, done, &count, block) != SQFS_OK || count <= 0) {
            errno = EIO;
            return false;
        }
        if (!writeAll(file, block, (size_t)count))
            return false;
        done += count;
    }
    return true;
}

static bool unpackFile(sqfs *image, sqfs_inode *inode, int folder, const char *name)
{
    const int file = openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return fail(name);
    // The packer's umask may have been different: only the owner may write.
    bool done = copyBytes(image, inode, file) && fchmod(file, inode->base.mode & 0755) == 0;
    if (!done)
        fail(name);
    close(file);
    return done;
}

static bool unpackLink(sqfs *image, sqfs_inode *inode, int folder, const char *name)
{
    char target[4096];
    size_t size = sizeof target;
    if (sqfs_readlink(image, inode, target, &size) != SQFS_OK) {
        errno = EIO;
        return fail(name);
    }
    return symlinkat(target, folder, name) == 0 || fail(name);
}

static bool unpackFolder(sqfs *image, sqfs_inode *inode, int folder);

static bool unpackSubfolder(sqfs *image, sqfs_inode *inode, int folder, const char *name)
{
    if (mkdirat(folder, name, 0755) != 0)
        return fail(name);
    const int made = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (made < 0)
        return fail(name);
    const bool done = unpackFolder(image, inode, made);
    close(made);
    return done;
}

static bool isPlainName(const char *name)
{
    return *name && !strchr(name, '/') && strcmp(name, ".") != 0 && strcmp(name, "..") != 0;
}

static bool unpackEntry(sqfs *image, sqfs_dir_entry *entry, int folder)
{
    const char *name = sqfs_dentry_name(entry);
    sqfs_inode inode;
    if (!isPlainName(name) || sqfs_inode_get(image, &inode, sqfs_dentry_inode(entry)) != SQFS_OK) {
        errno = EIO;
        return fail(name);
    }
    switch (inode.base.mode & S_IFMT) {
    case S_IFDIR: return unpackSubfolder(image, &inode, folder, name);
    case S_IFREG: return unpackFile(image, &inode, folder, name);
    case S_IFLNK: return unpackLink(image, &inode, folder, name);
    default: errno = EINVAL; return fail(name);
    }
}

static bool unpackFolder(sqfs *image, sqfs_inode *inode, int folder)
{
    sqfs_dir entries;
    sqfs_err error = sqfs_dir_open(image, inode, &entries, 0);
    sqfs_name name;
    sqfs_dir_entry entry;
    sqfs_dentry_init(&entry, name);
    while (error == SQFS_OK && sqfs_dir_next(image, &entries, &entry, &error)) {
        if (!unpackEntry(image, &entry, folder))
            return false;
    }
    errno = EIO;
    return error == SQFS_OK || fail("a folder");
}

bool unpack(sqfs *image, int folder)
{
    sqfs_inode root;
    errno = EIO;
    return sqfs_inode_get(image, &root, sqfs_inode_root(image)) == SQFS_OK
        ? unpackFolder(image, &root, folder)
        : fail("the image");
}

static void removeEntries(int folder)
{
    DIR *entries = fdopendir(folder); // Closing it closes the folder too.
    if (!entries) {
        close(folder);
        return;
    }
    for (struct dirent *entry; (entry = readdir(entries));) {
        if (!isPlainName(entry->d_name) || unlinkat(folder, entry->d_name, 0) == 0)
            continue;
        const int inner
            = openat(folder, entry->d_name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        if (inner >= 0)
            removeEntries(inner);
        unlinkat(folder, entry->d_name, AT_REMOVEDIR);
    }
    closedir(entries);
}

void removeTree(const char *path)
{
    const int folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder >= 0)
        removeEntries(folder);
    rmdir(path);
}
