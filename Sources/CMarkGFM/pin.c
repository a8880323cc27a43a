#include "CMarkGFM.h"

// Defined by libcmark-gfm-extensions, whose headers for them are not installed.
extern cmark_node_type CMARK_NODE_STRIKETHROUGH;
extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL;

// Stands for `~` among the special characters, so that a parser adds and removes a byte that no text contains.
enum { tilde_tag = 1 };

static cmark_syntax_extension *stock_strikethrough;

// As in cmark-gfm's own extensions/strikethrough.c, but for the tag.
static cmark_node *match(cmark_syntax_extension *extension, cmark_parser *parser, cmark_node *parent,
                         unsigned char character, cmark_inline_parser *inlines) {
  (void)extension, (void)parser, (void)parent;
  if (character != '~') return NULL;

  int left_flanking, right_flanking, punct_before, punct_after;
  int length = cmark_inline_parser_scan_delimiters(inlines, 100, '~', &left_flanking, &right_flanking,
                                                   &punct_before, &punct_after);
  char run[101];
  for (int i = 0; i < length; i++) run[i] = '~';
  run[length] = 0;

  cmark_node *text = cmark_node_new(CMARK_NODE_TEXT);
  cmark_node_set_literal(text, run);
  if ((left_flanking || right_flanking) && (length == 1 || length == 2))
    cmark_inline_parser_push_delimiter(inlines, tilde_tag, left_flanking, right_flanking, text);
  return text;
}

static delimiter *insert(cmark_syntax_extension *extension, cmark_parser *parser, cmark_inline_parser *inlines,
                         delimiter *opener, delimiter *closer) {
  (void)extension, (void)parser;
  cmark_node *strikethrough = opener->inl_text;
  delimiter *result = closer->next;

  if (opener->inl_text != closer->inl_text && opener->length == closer->length &&
      cmark_node_set_type(strikethrough, CMARK_NODE_STRIKETHROUGH)) {
    cmark_node_set_syntax_extension(strikethrough, stock_strikethrough);
    cmark_node *child = cmark_node_next(strikethrough);
    while (child && child != closer->inl_text) {
      cmark_node *next = cmark_node_next(child);
      cmark_node_append_child(strikethrough, child);
      child = next;
    }
    cmark_node_free(closer->inl_text);
  }

  for (delimiter *between = closer; between && between != opener;) {
    delimiter *previous = between->previous;
    cmark_inline_parser_remove_delimiter(inlines, between);
    between = previous;
  }
  cmark_inline_parser_remove_delimiter(inlines, opener);
  return result;
}

cmark_syntax_extension *cmark_pin_special_characters(void) {
  cmark_gfm_core_extensions_ensure_registered();
  stock_strikethrough = cmark_find_syntax_extension("strikethrough");
  cmark_syntax_extension *autolink = cmark_find_syntax_extension("autolink");

  cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
  cmark_parser_attach_syntax_extension(parser, autolink);
  cmark_parser_attach_syntax_extension(parser, stock_strikethrough);
  cmark_manage_extensions_special_characters(parser, 1);
  cmark_parser_free(parser);
  cmark_syntax_extension_set_special_inline_chars(autolink, NULL);

  cmark_syntax_extension *strikethrough = cmark_syntax_extension_new("strikethrough");
  cmark_syntax_extension_set_match_inline_func(strikethrough, match);
  cmark_syntax_extension_set_inline_from_delim_func(strikethrough, insert);
  cmark_llist *tags = cmark_llist_append(cmark_get_default_mem_allocator(), NULL, (void *)tilde_tag);
  cmark_syntax_extension_set_special_inline_chars(strikethrough, tags);
  cmark_syntax_extension_set_emphasis(strikethrough, 0);
  return strikethrough;
}

cmark_extension_node cmark_node_extension_type(cmark_node *node) {
  cmark_node_type type = cmark_node_get_type(node);
  if (type == CMARK_NODE_STRIKETHROUGH) return CMARK_EXTENSION_STRIKETHROUGH;
  if (type == CMARK_NODE_TABLE) return CMARK_EXTENSION_TABLE;
  if (type == CMARK_NODE_TABLE_ROW) return CMARK_EXTENSION_TABLE_ROW;
  if (type == CMARK_NODE_TABLE_CELL) return CMARK_EXTENSION_TABLE_CELL;
  return CMARK_EXTENSION_NONE;
}
