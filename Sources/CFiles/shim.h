// System calls that not every C library declares, such as musl, in a form that Swift can call.
#ifndef REPLYBOOK_FILES_H
#define REPLYBOOK_FILES_H

#include <errno.h>
#include <stddef.h>
#include <stdio.h>
#include <unistd.h>

#if defined(__linux__)
#include <fcntl.h>
#include <sys/syscall.h>

/// Exchanges two paths in one step; -1 with ENOSYS or EINVAL where the system or the file system cannot.
static inline int replybook_exchange(const char *first, const char *second) {
    return (int)syscall(SYS_renameat2, AT_FDCWD, first, AT_FDCWD, second, 2u /* RENAME_EXCHANGE */);
}

/// Copies within the kernel, sharing blocks where the file system can; the offsets of both descriptors move.
static inline long replybook_copy_range(int from, int to, size_t count) {
    return syscall(SYS_copy_file_range, from, NULL, to, NULL, count, 0u);
}

/// Waits until all that was written to the file system of an open folder is on the disk; -1 with ENOSYS where no call does that.
static inline int replybook_sync_all(int folder) { return (int)syscall(SYS_syncfs, folder); }

#elif defined(__APPLE__)
#include <sys/attr.h>

static inline int replybook_exchange(const char *first, const char *second) { return renamex_np(first, second, RENAME_SWAP); }

static inline long replybook_copy_range(int from, int to, size_t count) {
    (void)from, (void)to, (void)count;
    errno = ENOSYS;
    return -1;
}

static inline int replybook_sync_all(int folder) {
    (void)folder;
    errno = ENOSYS;
    return -1;
}
#endif

#endif
