#!/bin/sh
# Puts the tool into a folder, and makes sure that it is the one that was meant. What is there already is used again.
#
#   INGLENOOK_URL=https://…/inglenook-….tar.gz INGLENOOK_SHA256=… sh get-inglenook.sh .inglenook-tool
set -eu
url=${INGLENOOK_URL:?say where the tool is: the address of its .tar.gz}
sum=${INGLENOOK_SHA256:?say its checksum, from the list beside the .tar.gz}
folder=${1:?name a folder for the tool}

if [ -x "$folder/inglenook" ] && [ "$(cat "$folder/sha256" 2>/dev/null)" = "$sum" ]; then exit 0; fi
rm -rf "$folder"
mkdir -p "$folder"
curl --fail --silent --show-error --location --retry 3 --output "$folder/tool.tar.gz" "$url"
echo "$sum  $folder/tool.tar.gz" | sha256sum --check --status || {
  echo "What lies at $url is not what was meant: its checksum is another." >&2
  exit 1
}
tar --extract --gzip --file "$folder/tool.tar.gz" --directory "$folder" --strip-components 1
rm "$folder/tool.tar.gz"
echo "$sum" >"$folder/sha256"
