#ifndef TIME_ZONE_DATA_H
#define TIME_ZONE_DATA_H

#include <stddef.h>

/// A zone of the IANA time zone database.
struct time_zone {
  /// "Europe/Berlin".
  const char *name;
  /// Seconds east of Greenwich at the beginning of 1970, every later change as `moment:offset`, and the rule that holds
  /// after the last one: `standard,summer,start,end`, with both days as `month.week.weekday/second`, as POSIX has them
  /// in TZ. A zone that is like another one has `=` and its name.
  const char *changes;
};

/// How many zones there are.
size_t time_zone_count(void);

/// The zone of a number below the count, in order of name.
struct time_zone time_zone(size_t number);

#endif
