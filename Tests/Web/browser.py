"""A headless Chromium, shared by all tests, that notices what a page does."""

import atexit
import contextlib
import functools
import os
import shutil
from collections.abc import Iterator

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, expect, sync_playwright

PATIENCE = 60_000  # Milliseconds; a busy machine is no failure.
expect.set_options(timeout=PATIENCE)

# Whatever runs that should not calls one of these.
SENTINEL = """
window.__ran = [];
for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
  window[name] = (...values) => { window.__ran.push(name + '(' + values.join() + ')') };
addEventListener('securitypolicyviolation', (event) =>
  window.__ran.push(`the policy stopped ${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
"""


@functools.cache
def chromium() -> Browser:
    playwright = sync_playwright().start()
    path = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-dev-shm-usage"])
    atexit.register(playwright.stop)
    atexit.register(browser.close)
    return browser


class Watch:
    """What the pages of one context did: scripts that ran, messages, requests to elsewhere."""

    def __init__(self, context: BrowserContext, origin: str) -> None:
        self.origin = origin
        self.noticed: list[str] = []
        context.add_init_script(SENTINEL)
        context.on("page", self._follow)
        context.on("request", self._judge)

    def _follow(self, page: Page) -> None:
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self.noticed.append(f"error: {error}"))
        page.on("dialog", lambda dialog: (self.noticed.append(f"dialog: {dialog.message}"), dialog.dismiss()))

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.noticed.append(f"console: {message.text}")

    def _judge(self, request: Request) -> None:
        if not request.url.startswith((self.origin + "/", "data:")):
            self.noticed.append(f"request: {request.url}")

    def take(self, page: Page) -> list[str]:
        """What was noticed since the last time."""
        noticed, self.noticed = self.noticed, []
        return noticed + page.evaluate("window.__ran.splice(0)")


@contextlib.contextmanager
def page(origin: str, **options: object) -> Iterator[tuple[Page, Watch]]:
    """A page in a fresh context; `options` are those of Playwright's `new_context`."""
    context = chromium().new_context(base_url=origin, reduced_motion="reduce", **options)
    context.set_default_timeout(PATIENCE)
    try:
        watch = Watch(context, origin)
        yield context.new_page(), watch
    finally:
        context.close()
