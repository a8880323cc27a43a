// The floor: parse and render every article and comment body with cmark-gfm, and write as many bytes to as many files as a site has.
// usage: floor CONTENT-FOLDER SITE-FOLDER OUTPUT-FOLDER
//
// The files of OUTPUT-FOLDER have the paths and sizes of those in SITE-FOLDER, a finished site, but for its search index: any generator of that site
// has to make these folders and write these bytes.
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

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

static void render(const char *text, size_t size) {
  static const char *names[] = {"table", "strikethrough", "autolink", "tasklist"};
  int options = CMARK_OPT_FOOTNOTES | CMARK_OPT_SMART | CMARK_OPT_UNSAFE;
  cmark_parser *parser = cmark_parser_new(options);
  for (int i = 0; i < 4; i++) cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(names[i]));
  cmark_parser_feed(parser, text, size);
  cmark_node *document = cmark_parser_finish(parser);
  char *html = cmark_render_html(document, options, cmark_parser_get_syntax_extensions(parser));
  free(html);
  cmark_node_free(document);
  cmark_parser_free(parser);
}

static void render_folder(const char *input, const char *name) {
  char path[4096];
  snprintf(path, sizeof path, "%s/%s", input, name);
  DIR *directory = opendir(path);
  if (!directory) return;
  for (struct dirent *entry; (entry = readdir(directory));) {
    if (entry->d_name[0] == '.') continue;
    snprintf(path, sizeof path, "%s/%s/%s", input, name, entry->d_name);
    size_t size;
    char *text = read_file(path, &size);
    // Front matter and bodies alternate; every second part is Markdown.
    int isBody = 0;
    for (char *part = text; part;) {
      char *end = strncmp(part, "---\n", 4) == 0 ? part : strstr(part, "\n---\n");
      size_t length = end ? (size_t)(end - part) : strlen(part);
      if (isBody && length) render(part, length);
      if (end != part || isBody) isBody = !isBody; else isBody = 0;
      if (!end) break;
      part = end == part ? part + 4 : end + 5;
    }
    free(text);
  }
  closedir(directory);
}

// What a page of HTML costs to make is not counted; the bytes come from one block of memory.
static void write_file(const char *path, size_t size) {
  static char block[1 << 22];
  int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (file < 0) exit(4);
  while (size > 0) {
    ssize_t done = write(file, block, size < sizeof block ? size : sizeof block);
    if (done <= 0) exit(5);
    size -= (size_t)done;
  }
  close(file);
}

static void write_folder(const char *site, const char *output, int is_top) {
  DIR *directory = opendir(site);
  if (!directory || mkdir(output, 0777)) exit(6);
  for (struct dirent *entry; (entry = readdir(directory));) {
    if (entry->d_name[0] == '.' || (is_top && strcmp(entry->d_name, "search") == 0)) continue;
    char from[4096], to[4096];
    snprintf(from, sizeof from, "%s/%s", site, entry->d_name);
    snprintf(to, sizeof to, "%s/%s", output, entry->d_name);
    struct stat status;
    if (stat(from, &status)) exit(7);
    if (S_ISDIR(status.st_mode)) write_folder(from, to, 0); else write_file(to, (size_t)status.st_size);
  }
  closedir(directory);
}

int main(int count, char **arguments) {
  if (count != 4) return 2;
  cmark_gfm_core_extensions_ensure_registered();
  render_folder(arguments[1], "posts");
  render_folder(arguments[1], "comments");
  write_folder(arguments[2], arguments[3], 1);
  return 0;
}
