#include <png.h>
#include <zlib.h>

// A macro. 15: the widest window. 6: a small table of what repeats, which is moved with the window though Z_RLE never asks it:
// it finds runs of one byte, and nothing else.
static inline int zlib_runs_open(z_stream *stream) {
  return deflateInit2(stream, 1, Z_DEFLATED, 15, 6, Z_RLE);
}
