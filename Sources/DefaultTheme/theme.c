// The files of templates/, inside the program: each as two lines, in order of path.
//
// The compiler notes what it embeds, so a changed template is a reason to compile this again.
#include "DefaultTheme.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

#define STRING_OF(text) #text
#define STRING(text) STRING_OF(text)

static const struct default_theme_file files[] = {
#define FILE assets/icon.svg
#include "file.h"
#define FILE assets/quick-exit.js
#include "file.h"
#define FILE assets/search.js
#include "file.h"
#define FILE assets/style.css
#include "file.h"
#define FILE assets/takeaways.js
#include "file.h"
#define FILE blocks/call-to-action.mustache
#include "file.h"
#define FILE blocks/definition.mustache
#include "file.h"
#define FILE blocks/note.mustache
#include "file.h"
#define FILE blocks/pull-quote.mustache
#include "file.h"
#define FILE blocks/questions.mustache
#include "file.h"
#define FILE blocks/warning.mustache
#include "file.h"
#define FILE cards/OFL.txt
#include "file.h"
#define FILE cards/text.ttf
#include "file.h"
#define FILE cards/title.ttf
#include "file.h"
#define FILE feeds/atom.xml.mustache
#include "file.h"
#define FILE feeds/feed.json.mustache
#include "file.h"
#define FILE feeds/robots.txt.mustache
#include "file.h"
#define FILE feeds/sitemap.xml.mustache
#include "file.h"
#define FILE languages/de.yaml
#include "file.h"
#define FILE languages/en.yaml
#include "file.h"
#define FILE languages/es.yaml
#include "file.h"
#define FILE languages/fr.yaml
#include "file.h"
#define FILE layouts/base.mustache
#include "file.h"
#define FILE pages/404.mustache
#include "file.h"
#define FILE pages/archive.mustache
#include "file.h"
#define FILE pages/article.mustache
#include "file.h"
#define FILE pages/author.mustache
#include "file.h"
#define FILE pages/hand-out.mustache
#include "file.h"
#define FILE pages/home.mustache
#include "file.h"
#define FILE pages/page.mustache
#include "file.h"
#define FILE pages/questions.mustache
#include "file.h"
#define FILE pages/redirect.mustache
#include "file.h"
#define FILE pages/search.mustache
#include "file.h"
#define FILE pages/takeaways.mustache
#include "file.h"
#define FILE pages/term.mustache
#include "file.h"
#define FILE pages/terms.mustache
#include "file.h"
#define FILE partials/article-closing.mustache
#include "file.h"
#define FILE partials/article-onward.mustache
#include "file.h"
#define FILE partials/article-opening.mustache
#include "file.h"
#define FILE partials/author-card.mustache
#include "file.h"
#define FILE partials/author-links.mustache
#include "file.h"
#define FILE partials/author-role.mustache
#include "file.h"
#define FILE partials/authors.mustache
#include "file.h"
#define FILE partials/caption.mustache
#include "file.h"
#define FILE partials/comment.mustache
#include "file.h"
#define FILE partials/contents.mustache
#include "file.h"
#define FILE partials/date.mustache
#include "file.h"
#define FILE partials/featured.mustache
#include "file.h"
#define FILE partials/figure.mustache
#include "file.h"
#define FILE partials/footer.mustache
#include "file.h"
#define FILE partials/gathering-links.mustache
#include "file.h"
#define FILE partials/head.mustache
#include "file.h"
#define FILE partials/header.mustache
#include "file.h"
#define FILE partials/help-lines.mustache
#include "file.h"
#define FILE partials/image.mustache
#include "file.h"
#define FILE partials/invitation.mustache
#include "file.h"
#define FILE partials/pagination.mustache
#include "file.h"
#define FILE partials/portrait.mustache
#include "file.h"
#define FILE partials/quick-exit.mustache
#include "file.h"
#define FILE partials/reply.mustache
#include "file.h"
#define FILE partials/row.mustache
#include "file.h"
#define FILE partials/takeaway-group.mustache
#include "file.h"
#define FILE partials/takeaways-box.mustache
#include "file.h"
#define FILE partials/teaser.mustache
#include "file.h"
#define FILE partials/term-row.mustache
#include "file.h"
#define FILE partials/thread.mustache
#include "file.h"
};

size_t default_theme_count(void) { return sizeof files / sizeof *files; }

struct default_theme_file default_theme_file(size_t number) { return files[number]; }
