"""Every picture of the example site: its place is kept, it comes in sizes to choose from, and only what is far below waits."""

import unittest
from html.parser import HTMLParser

from sites import SiteTest, example


class Pictures(HTMLParser):
    """The pictures of a page, each with the sources that stand before it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[dict[str, str], list[dict[str, str]]]] = []
        self._sources: list[dict[str, str]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag == "picture":
            self._sources = []
        elif tag == "source":
            self._sources.append(values)
        elif tag == "img":
            self.found.append((values, self._sources))
            self._sources = []


class PictureTests(SiteTest):
    def test_every_picture_is_ready_for_every_screen(self) -> None:
        site, count, wide = example(), 0, 0
        for path in site.lasting:
            for number, (image, sources) in enumerate(Pictures(site.pages[path].read_text(encoding="utf-8")).found):
                count += 1
                where = f"{path}: {image.get('src')}"
                width = image.get("width", "")
                self.expect(width.isdigit() and image.get("height", "").isdigit(), f"{where}: width or height")
                self.expect("alt" in image, f"{where}: alt")
                self.expect(image.get("decoding") == "async", f"{where}: decoding")
                self.expect(image.get("loading") in (["lazy"] if number else ["lazy", "eager"]), f"{where}: loading")
                if image["src"].endswith((".jpg", ".png", ".jpeg")) and width.isdigit() and int(width) > 480:
                    wide += 1
                    self.expect([each.get("type") for each in sources] == ["image/webp"], f"{where}: no WebP")
                for each in [image, *sources]:
                    self._check_candidates(where, each.get("srcset", ""), each.get("sizes"))
        self.assertGreater(count, 10)
        self.assertGreater(wide, 0)
        self.settle()

    def _check_candidates(self, where: str, srcset: str, sizes: str | None) -> None:
        candidates = [each.split() for each in srcset.split(",") if each]
        self.expect(not candidates or bool(sizes), f"{where}: sizes")
        widths = [int(width.removesuffix("w")) for _, width in candidates]
        self.expect(widths == sorted(set(widths)), f"{where}: {widths}")
        for address, _ in candidates:
            self.expect((example().folder / address.lstrip("/")).is_file(), f"{where}: no {address}")


if __name__ == "__main__":
    unittest.main()
