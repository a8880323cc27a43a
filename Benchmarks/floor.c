// The floor: parse and render every article and comment body with cmark-gfm, and write the HTML to files. Nothing else.
// usage: floor CONTENT-FOLDER OUTPUT-FOLDER
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static char *read_file(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  struct stat status;
  if (!file || fstat(fileno(file), &status)) exit(3);
  char *bytes = malloc((size_t)status.st_size + 1);
  *size = fread(bytes, 1, (size_t)status.st_size, file);
  bytes[*size] = 0;
  fclose(file);
  return bytes;
}

static void render(const char *text, size_t size, FILE *output) {
  static const char *names[] = {"table", "strikethrough", "autolink", "tasklist"};
  int options = CMARK_OPT_FOOTNOTES | CMARK_OPT_SMART | CMARK_OPT_UNSAFE;
  cmark_parser *parser = cmark_parser_new(options);
  for (int i = 0; i < 4; i++) cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(names[i]));
  cmark_parser_feed(parser, text, size);
  cmark_node *document = cmark_parser_finish(parser);
  char *html = cmark_render_html(document, options, cmark_parser_get_syntax_extensions(parser));
  fwrite(html, 1, strlen(html), output);
  free(html);
  cmark_node_free(document);
  cmark_parser_free(parser);
}

static void folder(const char *input, const char *name, const char *output) {
  char path[4096];
  snprintf(path, sizeof path, "%s/%s", input, name);
  DIR *directory = opendir(path);
  if (!directory) return;
  for (struct dirent *entry; (entry = readdir(directory));) {
    if (entry->d_name[0] == '.') continue;
    snprintf(path, sizeof path, "%s/%s/%s", input, name, entry->d_name);
    size_t size;
    char *text = read_file(path, &size);
    snprintf(path, sizeof path, "%s/%s-%s.html", output, name, entry->d_name);
    FILE *file = fopen(path, "wb");
    // Front matter and bodies alternate; every second part is Markdown.
    int isBody = 0;
    for (char *part = text; part;) {
      char *end = strncmp(part, "---\n", 4) == 0 ? part : strstr(part, "\n---\n");
      size_t length = end ? (size_t)(end - part) : strlen(part);
      if (isBody && length) render(part, length, file);
      if (end != part || isBody) isBody = !isBody; else isBody = 0;
      if (!end) break;
      part = end == part ? part + 4 : end + 5;
    }
    fclose(file);
    free(text);
  }
  closedir(directory);
}

int main(int count, char **arguments) {
  if (count != 3) return 2;
  cmark_gfm_core_extensions_ensure_registered();
  mkdir(arguments[2], 0777);
  folder(arguments[1], "posts", arguments[2]);
  folder(arguments[1], "comments", arguments[2]);
  return 0;
}
