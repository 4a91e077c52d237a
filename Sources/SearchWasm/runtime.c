/* What Embedded Swift asks of a C library, without one: memory by size classes on top of memory.grow. */
typedef __SIZE_TYPE__ size_t;

extern unsigned char __heap_base;

#define PAGE 65536u
#define CLASSES 28

/* Every block has a 16-byte header that says its class; a class holds blocks of 16 << class bytes. */
struct block { unsigned size_class; struct block *next; unsigned pad[2]; };

static struct block *freed[CLASSES];
static size_t top, end;

static void *take(size_t size) {
  unsigned size_class = size <= 16 ? 0 : 28 - __builtin_clzl(size - 1);
  if (size_class >= CLASSES) return 0;
  struct block *block = freed[size_class];
  if (block) {
    freed[size_class] = block->next;
    return block + 1;
  }
  size_t bytes = sizeof(struct block) + ((size_t)16 << size_class);
  if (!top) {
    top = ((size_t)&__heap_base + 15) & ~(size_t)15;
    end = (size_t)__builtin_wasm_memory_size(0) * PAGE;
  }
  if (end - top < bytes) {
    size_t pages = (bytes - (end - top) + PAGE - 1) / PAGE;
    if (__builtin_wasm_memory_grow(0, pages) == (size_t)-1) return 0;
    end += pages * PAGE;
  }
  block = (struct block *)top;
  top += bytes;
  block->size_class = size_class;
  return block + 1;
}

void *malloc(size_t size) { return take(size); }

int posix_memalign(void **out, size_t alignment, size_t size) {
  if (alignment > 16) return 22;
  *out = take(size);
  return *out ? 0 : 12;
}

void free(void *memory) {
  if (!memory) return;
  struct block *block = (struct block *)memory - 1;
  block->next = freed[block->size_class];
  freed[block->size_class] = block;
}

void *memmove(void *to, const void *from, size_t count) {
  unsigned char *target = to;
  const unsigned char *source = from;
  if (target <= source || target >= source + count) {
    for (; count >= 8 && !(((size_t)target | (size_t)source) & 7); count -= 8, target += 8, source += 8)
      *(unsigned long long *)target = *(const unsigned long long *)source;
    while (count--) *target++ = *source++;
  } else {
    while (count--) target[count] = source[count];
  }
  return to;
}

void *memcpy(void *to, const void *from, size_t count) { return memmove(to, from, count); }

void *memset(void *to, int value, size_t count) {
  unsigned char *target = to;
  while (count--) *target++ = (unsigned char)value;
  return to;
}

int memcmp(const void *left, const void *right, size_t count) {
  const unsigned char *a = left, *b = right;
  for (; count--; a++, b++)
    if (*a != *b) return *a - *b;
  return 0;
}

/* Nothing here hashes with secrets; Swift's hasher only asks for a seed. */
void arc4random_buf(void *to, size_t count) { memset(to, 42, count); }
