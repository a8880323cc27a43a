#ifndef DEFAULT_THEME_H
#define DEFAULT_THEME_H

#include <stddef.h>

/// A file of the theme that the program carries within itself.
struct default_theme_file {
  /// The path below the theme's folder, "pages/home.mustache".
  const char *path;
  size_t size;
  const unsigned char *bytes;
};

/// How many files the theme has.
size_t default_theme_count(void);

/// The file of a number below the count, in order of path.
struct default_theme_file default_theme_file(size_t number);

#endif
