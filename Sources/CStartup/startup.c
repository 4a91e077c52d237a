#include "CStartup.h"

#include <unistd.h>

void replybook_link_startup(void) {}

#ifdef __linux__

// The Swift runtime finds itself, and the words of the command line, by way of /proc. Without it a static program is aborted
// before main, and a dynamic one takes every command line for an empty one. So this comes before the constructors of the
// runtime, which have no priority.
__attribute__((constructor(101))) static void require_proc(void) {
  static const char message[] = "replybook: cannot start: /proc is not there; mount it with 'mount -t proc proc /proc'\n";
  if (access("/proc/self/exe", F_OK) == 0) return;
  // Where standard error is closed, nobody can be informed.
  if (write(STDERR_FILENO, message, sizeof message - 1) < 0) _exit(2);
  _exit(2);
}
#endif
