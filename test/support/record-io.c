/*
 * Preloaded into a process (LD_PRELOAD), records what it does to the files of one folder, in order: the raw material of
 * the durability test. RECORD_IO_DIR is the folder; RECORD_IO_LOG the record, outside of it (none: nothing is recorded).
 * While the file RECORD_IO_FULL exists, no recorded file may grow: ENOSPC, as on a full disk.
 *
 * A record: op (1 byte), offset or new length (8), path length (4), data length (4), path, data; integers little-endian.
 * Ops: C created, W written, T truncated, S synced, D folder synced, U unlinked, R renamed and L linked (data: new path).
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#define MAX_FDS 4096

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char *paths[MAX_FDS];
static int log_fd = -1;
static const char *folder;
static const char *full_flag;

#define REAL(name) ((__typeof__(name) *)real(#name))

static void *real(const char *name) {
  void *found = dlsym(RTLD_NEXT, name);
  if (found == NULL) abort();
  return found;
}

static void start(void) {
  static int started;
  if (started) return;
  started = 1;
  folder = getenv("RECORD_IO_DIR");
  full_flag = getenv("RECORD_IO_FULL");
  const char *log = getenv("RECORD_IO_LOG");
  if (folder != NULL && log != NULL) {
    log_fd = REAL(open)(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (log_fd < 0) abort();
  }
}

static int watched(const char *path) {
  start();
  if (folder == NULL || path == NULL) return 0;
  size_t length = strlen(folder);
  return strncmp(path, folder, length) == 0 && (path[length] == '/' || path[length] == 0);
}

/* Node closes its own files by a system call that is not seen here: a number that is a socket now is no file's any more. */
static const char *path_of(int fd) {
  struct stat file;
  if (fd < 0 || fd >= MAX_FDS || paths[fd] == NULL) return NULL;
  return fstat(fd, &file) == 0 && (S_ISREG(file.st_mode) || S_ISDIR(file.st_mode)) ? paths[fd] : NULL;
}

static void put(const void *bytes, size_t length) {
  const char *at = bytes;
  while (length > 0) {
    ssize_t written = REAL(write)(log_fd, at, length);
    if (written <= 0) abort();
    at += written;
    length -= (size_t)written;
  }
}

static void record(char op, const char *path, int64_t offset, const void *data, size_t length) {
  if (log_fd < 0) return;
  uint32_t path_length = (uint32_t)strlen(path);
  uint32_t data_length = (uint32_t)length;
  put(&op, 1);
  put(&offset, 8);
  put(&path_length, 4);
  put(&data_length, 4);
  put(path, path_length);
  put(data, length);
}

static int is_full(int fd, int64_t end) {
  struct stat file;
  if (full_flag == NULL || path_of(fd) == NULL || access(full_flag, F_OK) != 0) return 0;
  return fstat(fd, &file) == 0 && end > file.st_size;
}

static int opened(int fd, const char *path, int flags, int existed) {
  if (fd < 0 || fd >= MAX_FDS) return fd;
  int saved = errno;
  pthread_mutex_lock(&lock);
  free(paths[fd]);
  paths[fd] = NULL;
  if (!watched(path)) {
    pthread_mutex_unlock(&lock);
    errno = saved;
    return fd;
  }
  paths[fd] = strdup(path);
  if (!existed) record('C', path, 0, "", 0);
  else if ((flags & O_TRUNC) != 0) record('T', path, 0, "", 0);
  pthread_mutex_unlock(&lock);
  errno = saved;
  return fd;
}

#define OPENER(name)                                              \
  int name(const char *path, int flags, ...) {                    \
    va_list rest;                                                 \
    va_start(rest, flags);                                        \
    mode_t mode = (flags & O_CREAT) ? va_arg(rest, mode_t) : 0;   \
    va_end(rest);                                                 \
    int existed = !watched(path) || access(path, F_OK) == 0;      \
    return opened(REAL(name)(path, flags, mode), path, flags, existed); \
  }
OPENER(open)
OPENER(open64)

#define AT_OPENER(name)                                           \
  int name(int at, const char *path, int flags, ...) {            \
    va_list rest;                                                 \
    va_start(rest, flags);                                        \
    mode_t mode = (flags & O_CREAT) ? va_arg(rest, mode_t) : 0;   \
    va_end(rest);                                                 \
    int existed = !watched(path) || access(path, F_OK) == 0;      \
    return opened(REAL(name)(at, path, flags, mode), path, flags, existed); \
  }
AT_OPENER(openat)
AT_OPENER(openat64)

int close(int fd) {
  if (path_of(fd) != NULL) {
    pthread_mutex_lock(&lock);
    free(paths[fd]);
    paths[fd] = NULL;
    pthread_mutex_unlock(&lock);
  }
  return REAL(close)(fd);
}

#define RECORDED(fd, call, op, offset, data)                      \
  if (path_of(fd) == NULL) return call;                           \
  pthread_mutex_lock(&lock);                                      \
  __typeof__(call) result = call;                                 \
  int saved = errno;                                              \
  if (result >= 0) record(op, path_of(fd), offset, data, (size_t)result); \
  errno = saved;                                                  \
  pthread_mutex_unlock(&lock);                                    \
  return result;

ssize_t write(int fd, const void *data, size_t length) {
  if (path_of(fd) != NULL && is_full(fd, lseek(fd, 0, SEEK_CUR) + (int64_t)length)) return errno = ENOSPC, -1;
  RECORDED(fd, REAL(write)(fd, data, length), 'W', lseek(fd, 0, SEEK_CUR) - (int64_t)result, data)
}

#define POSITIONED(name, offset_type)                                        \
  ssize_t name(int fd, const void *data, size_t length, offset_type offset) { \
    if (is_full(fd, offset + (int64_t)length)) return errno = ENOSPC, -1;    \
    RECORDED(fd, REAL(name)(fd, data, length, offset), 'W', offset, data)    \
  }
POSITIONED(pwrite, off_t)
POSITIONED(pwrite64, off64_t)

/* Nobody writes the recorded files with vectors today; if somebody starts to, the test must hear of it. */
ssize_t writev(int fd, const struct iovec *parts, int count) {
  if (path_of(fd) != NULL) abort();
  return REAL(writev)(fd, parts, count);
}
ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t offset) {
  if (path_of(fd) != NULL) abort();
  return REAL(pwritev)(fd, parts, count, offset);
}

#define TRUNCATOR(name, length_type)                                                       \
  int name(int fd, length_type length) {                                                   \
    if (path_of(fd) == NULL) return REAL(name)(fd, length);                                \
    pthread_mutex_lock(&lock);                                                             \
    int result = REAL(name)(fd, length);                                                   \
    int saved = errno;                                                                     \
    if (result == 0) record('T', path_of(fd), length, "", 0);                              \
    errno = saved;                                                                         \
    pthread_mutex_unlock(&lock);                                                           \
    return result;                                                                         \
  }
TRUNCATOR(ftruncate, off_t)
TRUNCATOR(ftruncate64, off64_t)

static char sync_op(int fd) {
  struct stat file;
  return fstat(fd, &file) == 0 && S_ISDIR(file.st_mode) ? 'D' : 'S';
}
int fsync(int fd) { RECORDED(fd, REAL(fsync)(fd), sync_op(fd), 0, "") }
int fdatasync(int fd) { RECORDED(fd, REAL(fdatasync)(fd), sync_op(fd), 0, "") }

int unlink(const char *path) {
  if (!watched(path)) return REAL(unlink)(path);
  pthread_mutex_lock(&lock);
  int result = REAL(unlink)(path);
  int saved = errno;
  if (result == 0) record('U', path, 0, "", 0);
  errno = saved;
  pthread_mutex_unlock(&lock);
  return result;
}

#define MOVER(name, op)                                          \
  int name(const char *from, const char *to) {                   \
    if (!watched(from)) return REAL(name)(from, to);             \
    pthread_mutex_lock(&lock);                                   \
    int result = REAL(name)(from, to);                           \
    int saved = errno;                                           \
    if (result == 0) record(op, from, 0, to, strlen(to));        \
    errno = saved;                                               \
    pthread_mutex_unlock(&lock);                                 \
    return result;                                               \
  }
MOVER(rename, 'R')
MOVER(link, 'L')
