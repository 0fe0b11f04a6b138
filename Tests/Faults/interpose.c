// SPDX-License-Identifier: EUPL-1.2
// Stands between a program and the system (LD_PRELOAD): counts the calls that touch files below one
// folder, lets one of them fail, or ends the program before one, and can say another time.
//
//   FAULTS_ROOT    the folder; calls that touch other files go through
//   FAULTS_PAGE    a file that is shared with the harness: struct page, below
//   FAULTS_SHADOW  a folder for copies of what was synced, in the mode `power`
//
// What is to happen stands in the page, so that the harness can change it while the program runs.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum mode { COUNT = 0, FAIL_ONCE = 1, FULL = 2, POWER = 3 };

/// Shared with the harness, which packs it as `<qqqqqqq48s48s`.
struct page {
  int64_t mode;
  int64_t at;      // the call that fails, or before which the power goes; 1 is the first
  int64_t error;   // errno of the failure
  int64_t offset;  // seconds that the clock is ahead
  int64_t calls;   // how many calls there were
  int64_t writes;  // how many of them need room
  int64_t struck;  // how many were made to fail
  char failed[48];
  char last[48];
};

static struct page nothing;
static struct page *page = &nothing;
static char root[PATH_MAX];
static size_t root_length;
static const char *shadow;

#define REAL(name) \
  static __typeof__(name) *real; \
  if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

__attribute__((constructor)) static void begin(void) {
  const char *folder = getenv("FAULTS_ROOT");
  const char *path = getenv("FAULTS_PAGE");
  shadow = getenv("FAULTS_SHADOW");
  // A program that is started from here is not the one that is tried.
  unsetenv("LD_PRELOAD");
  if (!path) return;
  __typeof__(open) *real_open = (__typeof__(open) *)dlsym(RTLD_NEXT, "open");
  __typeof__(mmap) *real_mmap = (__typeof__(mmap) *)dlsym(RTLD_NEXT, "mmap");
  int file = real_open(path, O_RDWR | O_CLOEXEC);
  if (file < 0) return;
  void *memory =
      real_mmap(NULL, sizeof(struct page), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  close(file);
  if (memory == MAP_FAILED) return;
  if (folder && strlen(folder) < sizeof root) {
    strcpy(root, folder);
    root_length = strlen(root);
  }
  page = memory;
}

static int is_ours(const char *path) {
  return root_length && path && strncmp(path, root, root_length) == 0;
}

static int path_of(int file, char *path) {
  char link[40];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, PATH_MAX - 1);
  path[length < 0 ? 0 : length] = 0;
  return is_ours(path);
}

/// Counts a call; 1 when it must fail, with `errno` set.
static int strike(const char *name, int needs_room) {
  int64_t number = __atomic_add_fetch(&page->calls, 1, __ATOMIC_SEQ_CST);
  int64_t write = needs_room ? __atomic_add_fetch(&page->writes, 1, __ATOMIC_SEQ_CST) : 0;
  strncpy(page->last, name, sizeof page->last - 1);
  int hit = 0;
  switch (page->mode) {
  case FAIL_ONCE: hit = number == page->at; break;
  case FULL: hit = needs_room && write >= page->at; break;
  case POWER: if (number == page->at) kill(getpid(), SIGKILL); break;
  }
  if (!hit) return 0;
  page->struck++;
  strncpy(page->failed, name, sizeof page->failed - 1);
  errno = (int)page->error;
  return 1;
}

// MARK: - What a power cut leaves

static void shadow_path(const char *path, char *copy) {
  int length = snprintf(copy, PATH_MAX, "%s/", shadow);
  for (const char *sign = path; *sign && length < PATH_MAX - 1; sign++) {
    copy[length++] = *sign == '/' ? '%' : *sign;
  }
  copy[length] = 0;
}

static void keep_synced(int file) {
  char path[PATH_MAX], copy[PATH_MAX];
  struct stat found;
  if (page->mode != POWER || !shadow || !path_of(file, path)) return;
  if (fstat(file, &found) != 0 || !S_ISREG(found.st_mode)) return;
  shadow_path(path, copy);
  REAL(open);
  int from = real(path, O_RDONLY | O_CLOEXEC);
  if (from < 0) return;
  int to = real(copy, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  static char bytes[1 << 16];
  __typeof__(write) *real_write = (__typeof__(write) *)dlsym(RTLD_NEXT, "write");
  for (ssize_t count; to >= 0 && (count = read(from, bytes, sizeof bytes)) > 0;) {
    if (real_write(to, bytes, (size_t)count) != count) break;
  }
  if (to >= 0) close(to);
  close(from);
}

// MARK: - Calls on open files

#define ON_FILE(result, name, parameters, values, needs_room) \
  result name parameters { \
    REAL(name); \
    char path[PATH_MAX]; \
    if (root_length && path_of(file, path) && strike(#name, needs_room)) return -1; \
    return real values; \
  }

ON_FILE(ssize_t, write, (int file, const void *bytes, size_t count), (file, bytes, count), 1)
ON_FILE(ssize_t, pwrite, (int file, const void *bytes, size_t count, off_t place),
        (file, bytes, count, place), 1)
ON_FILE(ssize_t, pwrite64, (int file, const void *bytes, size_t count, off64_t place),
        (file, bytes, count, place), 1)
ON_FILE(ssize_t, writev, (int file, const struct iovec *parts, int count), (file, parts, count), 1)
ON_FILE(int, ftruncate, (int file, off_t length), (file, length), 1)
ON_FILE(int, ftruncate64, (int file, off64_t length), (file, length), 1)

#define SYNCING(name) \
  int name(int file) { \
    REAL(name); \
    char path[PATH_MAX]; \
    if (root_length && path_of(file, path) && strike(#name, 0)) return -1; \
    int result = real(file); \
    if (result == 0 && root_length) keep_synced(file); \
    return result; \
  }

SYNCING(fsync)
SYNCING(fdatasync)

#define MAPPING(name, offset) \
  void *name(void *place, size_t length, int rights, int flags, int file, offset from) { \
    REAL(name); \
    char path[PATH_MAX]; \
    if (root_length && file >= 0 && path_of(file, path) && strike(#name, 0)) return MAP_FAILED; \
    return real(place, length, rights, flags, file, from); \
  }

MAPPING(mmap, off_t)
MAPPING(mmap64, off64_t)

// MARK: - Calls on names

#define OPENING(name) \
  int name(const char *path, int flags, ...) { \
    REAL(name); \
    va_list rest; \
    va_start(rest, flags); \
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0; \
    va_end(rest); \
    if (is_ours(path) && strike(#name, (flags & O_CREAT) != 0)) return -1; \
    return real(path, flags, mode); \
  }

OPENING(open)
OPENING(open64)

#define OPENING_AT(name) \
  int name(int folder, const char *path, int flags, ...) { \
    REAL(name); \
    va_list rest; \
    va_start(rest, flags); \
    mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0; \
    va_end(rest); \
    if (is_ours(path) && strike(#name, (flags & O_CREAT) != 0)) return -1; \
    return real(folder, path, flags, mode); \
  }

OPENING_AT(openat)
OPENING_AT(openat64)

/// Does with what was synced what was done with the names: a second name has the same sectors.
static void follow(const char *call, const char *path, const char *other) {
  char from[PATH_MAX], to[PATH_MAX];
  if (page->mode != POWER || !shadow) return;
  shadow_path(path, from);
  shadow_path(other, to);
  __typeof__(rename) *real = (__typeof__(rename) *)dlsym(RTLD_NEXT, call);
  real(from, to);
}

int rename(const char *path, const char *other) {
  REAL(rename);
  if (is_ours(path) && strike("rename", 0)) return -1;
  int result = real(path, other);
  if (result == 0 && is_ours(path)) follow("rename", path, other);
  return result;
}

int renameat(int folder, const char *path, int into, const char *other) {
  REAL(renameat);
  if (is_ours(path) && strike("renameat", 0)) return -1;
  int result = real(folder, path, into, other);
  if (result == 0 && is_ours(path)) follow("rename", path, other);
  return result;
}

int link(const char *path, const char *other) {
  REAL(link);
  if (is_ours(other) && strike("link", 1)) return -1;
  int result = real(path, other);
  if (result == 0 && is_ours(other)) follow("link", path, other);
  return result;
}

int linkat(int folder, const char *path, int into, const char *other, int flags) {
  REAL(linkat);
  if (is_ours(other) && strike("linkat", 1)) return -1;
  int result = real(folder, path, into, other, flags);
  if (result == 0 && is_ours(other)) follow("link", path, other);
  return result;
}

int unlink(const char *path) {
  REAL(unlink);
  if (is_ours(path) && strike("unlink", 0)) return -1;
  return real(path);
}

int mkdir(const char *path, mode_t mode) {
  REAL(mkdir);
  if (is_ours(path) && strike("mkdir", 1)) return -1;
  return real(path, mode);
}

// MARK: - The clock

int clock_gettime(clockid_t clock, struct timespec *now) {
  REAL(clock_gettime);
  int result = real(clock, now);
  if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) {
    now->tv_sec += page->offset;
  }
  return result;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
  REAL(gettimeofday);
  int result = real(now, zone);
  if (result == 0) now->tv_sec += page->offset;
  return result;
}

time_t time(time_t *place) {
  REAL(time);
  time_t now = real(NULL) + page->offset;
  if (place) *place = now;
  return now;
}

int timespec_get(struct timespec *now, int base) {
  REAL(timespec_get);
  int result = real(now, base);
  if (result == TIME_UTC) now->tv_sec += page->offset;
  return result;
}
