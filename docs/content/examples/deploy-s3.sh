#!/bin/sh
# Brings the site to storage that speaks S3: only what changed, new files before the pages that ask for them, and at the end
# what is gone is removed there. Needs rclone, with the storage set up under a name: rclone config.
#
#   sh deploy-s3.sh storage:www.example.org
set -eu
target=${1:?say where to, as rclone names it: storage:www.example.org}
site=${SITE:-public}

put() { rclone copy --fast-list --checksum --verbose --stats=0 "$@" "$site" "$target"; }

# Named by their content, so they never change.
put --header-upload "Cache-Control: public, max-age=31536000, immutable" --include "/search/*-*.{json,bin}" \
  --include "*-*w-{{[0-9a-f]{16}}}.*" --include "card-{{[0-9a-f]{16}}}.png"
put --header-upload "Cache-Control: public, max-age=86400" --include "/assets/**"
put --header-upload "Cache-Control: no-cache" --header-upload "Content-Type: application/atom+xml" \
  --include "feed.xml" --include "comments.xml"
put --header-upload "Cache-Control: no-cache" --header-upload "Content-Type: application/feed+json" --include "feed.json"
put --header-upload "Cache-Control: no-cache" --exclude "/search/*-*.{json,bin}" --exclude "*-*w-{{[0-9a-f]{16}}}.*" \
  --exclude "card-{{[0-9a-f]{16}}}.png" --exclude "/assets/**" \
  --exclude "feed.{xml,json}" --exclude "comments.xml" --exclude "/.inglenook-manifest"
rclone sync --fast-list --checksum --verbose --stats=0 --exclude "/.inglenook-manifest" "$site" "$target"
