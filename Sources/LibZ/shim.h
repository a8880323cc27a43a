#include <zlib.h>

// Both are macros. 31: the widest window, and gzip's header and trailer around the data.
static inline int gzip_stream_open(z_stream *stream, int level) {
  return deflateInit2(stream, level, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY);
}

static inline int gzip_reading_open(z_stream *stream) { return inflateInit2(stream, 31); }
