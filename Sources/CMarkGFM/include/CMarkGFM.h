#ifndef INGLENOOK_CMARK_GFM_H
#define INGLENOOK_CMARK_GFM_H

#include <string.h>

#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>

/// What makes parsing safe on several threads at once, with autolinks and strikethrough.
///
/// cmark-gfm keeps the characters that start an inline in one table for the whole process. Every parser adds the
/// characters of its extensions (`:` and `w` of autolink, `~` of strikethrough) before it parses inlines and takes
/// them away afterwards, also from under a parser on another thread, which then misses links and strikethrough.
/// Here the characters are added once and never taken away.
///
/// Must be called once, before anything is parsed. Returns the strikethrough extension to attach to parsers in
/// place of the stock one, which would take `~` away again. The stock autolink extension can be attached as it is.
cmark_syntax_extension *cmark_pin_special_characters(void);

/// The node types of the extensions, which no installed header declares.
typedef enum {
  CMARK_EXTENSION_NONE,
  CMARK_EXTENSION_STRIKETHROUGH,
  CMARK_EXTENSION_TABLE,
  CMARK_EXTENSION_TABLE_ROW,
  CMARK_EXTENSION_TABLE_CELL,
} cmark_extension_node;

/// Which node of an extension this is, if it is one.
cmark_extension_node cmark_node_extension_type(cmark_node *node);

/// The length of a text of cmark-gfm, in bytes.
static inline long cmark_text_length(const char *text) { return (long)strlen(text); }

/// Whether nodes of this type are blocks, and not inlines.
static inline bool cmark_node_type_is_block(cmark_node_type type) {
  return (type & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_BLOCK;
}

#endif
