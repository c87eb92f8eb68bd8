#include "tests/support/system/sqlitememory.h"

#include <sqlite3.h>

#include <utility>

namespace sqlitememory {

namespace {

constexpr int kNever = -1;

// SQLite only takes C functions without a context.
sqlite3_mem_methods theirs{};
int granted = kNever;
int refused = 0;

bool refuses()
{
    if (granted == kNever)
        return false;
    if (granted > 0) {
        --granted;
        return false;
    }
    ++refused;
    return true;
}

void *allocate(int size)
{
    return refuses() ? nullptr : theirs.xMalloc(size);
}

void *resize(void *memory, int size)
{
    return refuses() ? nullptr : theirs.xRealloc(memory, size);
}

} // namespace

bool takeOver()
{
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &theirs) != SQLITE_OK)
        return false;
    sqlite3_mem_methods ours = theirs;
    ours.xMalloc = allocate;
    ours.xRealloc = resize;
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &ours) == SQLITE_OK;
}

void refuseAfter(int requests)
{
    granted = requests;
    refused = 0;
}

int end()
{
    granted = kNever;
    return std::exchange(refused, 0);
}

} // namespace sqlitememory
