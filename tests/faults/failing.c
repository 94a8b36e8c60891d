/* Loaded before the C library: lets the n-th change to a file below one folder, or the n-th reading of one, fail, as a
   worn or full disk would.

   Nothing fails, and nothing is counted, until faults_arm() is called. Calls for files elsewhere go through. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static char folder[PATH_MAX];
static int failing_one, error_told, goes_on, writes_half, only_reads, seen, has_failed;
static char what_failed[PATH_MAX + 32];

/* `failing` counts from 1, 0 only counts; `error` is ENOSPC or EIO; `stays`: all later calls fail too;
   `half`: a failing write has written half of it; `reads`: not changes are counted, but readings. */
void faults_arm(const char *below, int failing, int error, int stays, int half, int reads)
{
    snprintf(folder, sizeof folder, "%s", below);
    failing_one = failing, error_told = error, goes_on = stays, writes_half = half, only_reads = reads;
    seen = has_failed = 0, what_failed[0] = 0;
}

void faults_disarm(void) { folder[0] = 0; }
int faults_seen(void) { return seen; }
const char *faults_what(void) { return what_failed; }

static int fails_on(const char *call, const char *path, int is_read)
{
    size_t length = strlen(folder);
    if (!length || is_read != only_reads || !path || strncmp(path, folder, length) || (path[length] && path[length] != '/'))
        return 0;
    seen++;
    if (!failing_one || !(seen == failing_one || (goes_on && seen > failing_one)))
        return 0;
    if (!has_failed++)
        snprintf(what_failed, sizeof what_failed, "%s %.4000s", call, path + length);
    errno = error_told;
    return 1;
}

static int fails_at(const char *call, int descriptor, int is_read)
{
    char link[64], path[PATH_MAX];
    ssize_t length;
    int before = errno;
    if (!folder[0] || is_read != only_reads)
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    length = readlink(link, path, sizeof path - 1);
    errno = before;
    if (length < 0)
        return 0;
    path[length] = 0;
    return fails_on(call, path, is_read);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

#define OPEN(name)                                                                  \
    int name(const char *path, int flags, ...)                                      \
    {                                                                               \
        va_list rest;                                                               \
        mode_t mode;                                                                \
        va_start(rest, flags);                                                      \
        mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;                          \
        va_end(rest);                                                               \
        /* Opening what is there needs no room: that fails on a worn disk alone. */ \
        if ((flags & O_CREAT || error_told != ENOSPC) && fails_on("open", path, 0))    \
            return -1;                                                              \
        return REAL(name)(path, flags, mode);                                       \
    }
OPEN(open)
OPEN(open64)

#define WRITE(name, parameters, arguments, half_arguments) \
    ssize_t name parameters                                \
    {                                                      \
        if (fails_at(#name, descriptor, 0)) {               \
            int error = errno;                             \
            if (writes_half)                               \
                REAL(name) half_arguments;                 \
            errno = error;                                 \
            return -1;                                     \
        }                                                  \
        return REAL(name) arguments;                       \
    }
WRITE(write, (int descriptor, const void *data, size_t size), (descriptor, data, size), (descriptor, data, size / 2))
WRITE(pwrite, (int descriptor, const void *data, size_t size, off_t at), (descriptor, data, size, at),
      (descriptor, data, size / 2, at))
WRITE(pwrite64, (int descriptor, const void *data, size_t size, off64_t at), (descriptor, data, size, at),
      (descriptor, data, size / 2, at))

#define READ(name, parameters, arguments) \
    ssize_t name parameters { return fails_at(#name, descriptor, 1) ? -1 : REAL(name) arguments; }
READ(read, (int descriptor, void *data, size_t size), (descriptor, data, size))
READ(pread, (int descriptor, void *data, size_t size, off_t at), (descriptor, data, size, at))
READ(pread64, (int descriptor, void *data, size_t size, off64_t at), (descriptor, data, size, at))

#define DESCRIPTOR(name, parameters, arguments) \
    int name parameters { return fails_at(#name, descriptor, 0) ? -1 : REAL(name) arguments; }
DESCRIPTOR(fsync, (int descriptor), (descriptor))
DESCRIPTOR(fdatasync, (int descriptor), (descriptor))
DESCRIPTOR(ftruncate, (int descriptor, off_t size), (descriptor, size))
DESCRIPTOR(ftruncate64, (int descriptor, off64_t size), (descriptor, size))

#define PATH(name, parameters, arguments) \
    int name parameters { return fails_on(#name, path, 0) ? -1 : REAL(name) arguments; }
PATH(unlink, (const char *path), (path))
PATH(rename, (const char *path, const char *other), (path, other))
PATH(link, (const char *path, const char *other), (path, other))
PATH(mkdir, (const char *path, mode_t mode), (path, mode))
