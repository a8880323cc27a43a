#!/bin/sh
# Brings the site to a web server: only what changed, all of it in the last moment, and what is gone is removed there.
#
#   sh deploy-rsync.sh joan@www.example.org:/var/www/example.org/
set -eu
target=${1:?say where to: joan@www.example.org:/var/www/example.org/}

rsync --recursive --checksum --compress --delay-updates --delete-delay --chmod=D755,F644 --itemize-changes \
  --exclude=/.inglenook-manifest --filter='protect /.well-known/' \
  "${SITE:-public}/" "$target"
