"""What the documentation says about nginx, Caddy and Apache, tried with nginx, Caddy and Apache."""

import gzip
import os
import shutil
import subprocess
import unittest

from published import FOLDER, NAME, Server, example, free_port, scratch, search_file, site, skip, versioned_stylesheet

YEAR = "public, max-age=31536000, immutable"
ASK = "no-cache"
ARTICLE = "/posts/stepping-back/"
POLICY = "frame-ancestors 'none'"
POLICY_OF_DRAWINGS = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
SECURITY = {
    "Content-Security-Policy": POLICY,
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
}

# Address, status, type, how long it may be kept.
ADDRESSES = [
    ("/", 200, "text/html; charset=utf-8", ASK),
    (ARTICLE, 200, "text/html; charset=utf-8", ASK),
    (ARTICLE + "?utm_source=letter", 200, "text/html; charset=utf-8", ASK),
    ("/about/", 200, "text/html; charset=utf-8", ASK),
    ("/2024/06/leave-and-come-back/", 200, "text/html; charset=utf-8", ASK),
    ("/feed.xml", 200, "application/atom+xml", ASK),
    ("/categories/family/feed.xml", 200, "application/atom+xml", ASK),
    ("/comments/feed.xml", 200, "application/atom+xml", ASK),
    (ARTICLE + "comments.xml", 200, "application/atom+xml", ASK),
    ("/feed.json", 200, "application/feed+json", ASK),
    ("/takeaways.json", 200, "application/json", ASK),
    ("/search/index1.json", 200, "application/json", ASK),
    ("/robots.txt", 200, "text/plain; charset=utf-8", ASK),
    ("/assets/style.css", 200, "text/css; charset=utf-8", ASK),
    ("/images/hearth.jpg", 200, "image/jpeg", ASK),
    ("/images/hearth-480w-0123456789abcdef.jpg", 200, "image/jpeg", YEAR),
    ("/assets/icon.svg", 200, "image/svg+xml", ASK),
    ("/nowhere/", 404, "text/html; charset=utf-8", ASK),
    ("/posts/stepping-bak/", 404, "text/html; charset=utf-8", ASK),
    ("/assets/nothing.css?v=12345678", 404, "text/html; charset=utf-8", ASK),
    ("/search/t0000000-0.json", 404, "text/html; charset=utf-8", ASK),
    ("/images/nothing-480w-0123456789abcdef.jpg", 404, "text/html; charset=utf-8", ASK),
    ("/404.html", 404, "text/html; charset=utf-8", ASK),
    ("/.inglenook-manifest", 404, "text/html; charset=utf-8", ASK),
    ("/.secret", 404, "text/html; charset=utf-8", ASK),
    ("/images/", 404, "text/html; charset=utf-8", ASK),
]

# Address, and its file, which has copies.
COMPRESSED = [
    (ARTICLE, "posts/stepping-back/index.html"),
    ("/feed.xml", "feed.xml"),
    ("/feed.json", "feed.json"),
    ("/comments/feed.xml", "comments/feed.xml"),
    ("/sitemap.xml", "sitemap.xml"),
    ("/takeaways.json", "takeaways.json"),
    ("/search/index1.json", "search/index1.json"),
    ("/assets/style.css", "assets/style.css"),
    ("/assets/search.js", "assets/search.js"),
]

# Address, and where it leads.
REDIRECTS = [
    ("/about", "/about/"),
    ("/posts/stepping-back", ARTICLE),
    ("/posts/stepping-back/index.html", ARTICLE),
    ("/index.html", "/"),
    ("/about/index.html?from=letter", "/about/"),
]


def unpacked(stream: bytes) -> bytes:
    """What a brotli stream holds, by brotli's own program."""
    if not shutil.which("brotli"):
        raise skip("brotli (Debian's package: brotli)")
    return subprocess.run(["brotli", "--decompress", "--stdout"], input=stream, capture_output=True, check=True).stdout


class ServerCase(unittest.TestCase):
    """What each of the servers has to do."""

    server: Server
    has_brotli = True
    # Whether it compresses what has no copy.
    compresses = True

    @classmethod
    def setUpClass(cls) -> None:
        if cls is ServerCase:
            raise unittest.SkipTest("the servers follow")
        cls.server = cls.start()

    @classmethod
    def tearDownClass(cls) -> None:
        cls.server.stop()

    @classmethod
    def start(cls) -> Server:
        raise NotImplementedError

    def test_each_address_has_its_status_type_and_age(self) -> None:
        for path, status, kind, age in [
            *ADDRESSES,
            (versioned_stylesheet(), 200, "text/css; charset=utf-8", YEAR),
            (search_file(), 200, "application/json", YEAR),
        ]:
            with self.subTest(path):
                answer = self.server.get(path)
                found = answer["Content-Type"].lower().replace('"', "")
                if ";" not in kind:
                    found = found.partition(";")[0]
                self.assertEqual(status, answer.status)
                self.assertEqual(kind, found)
                self.assertEqual(age, answer["Cache-Control"])

    def test_every_answer_carries_the_security_headers_once(self) -> None:
        for path in ["/", ARTICLE, "/feed.xml", "/nowhere/", "/.secret", versioned_stylesheet()]:
            answer = self.server.get(path)
            for name, value in SECURITY.items():
                with self.subTest(path=path, name=name):
                    self.assertEqual(value, answer[name])

    def test_a_drawing_opened_by_itself_runs_nothing(self) -> None:
        for encodings in ("identity", "gzip", "br"):
            answer = self.server.get("/assets/icon.svg", Accept_Encoding=encodings)
            self.assertEqual(200, answer.status)
            self.assertEqual("image/svg+xml", answer["Content-Type"])
            # One policy, or two that both hold.
            self.assertIn(POLICY_OF_DRAWINGS, answer["Content-Security-Policy"])

    def test_a_page_has_one_address(self) -> None:
        for path, target in REDIRECTS:
            with self.subTest(path):
                answer = self.server.get(path)
                self.assertIn(answer.status, (301, 308))
                self.assertEqual(target, answer["Location"].removeprefix(f"http://{NAME}").partition("?")[0])

    def test_no_address_leads_to_another_site(self) -> None:
        for path in ["//evil.example/index.html", "/\\evil.example/index.html", "//evil.example", "//evil.example/.."]:
            with self.subTest(path):
                location = self.server.get(path)["Location"].removeprefix(f"http://{NAME}")
                self.assertFalse(location.startswith(("//", "/\\", "http")), location)

    def test_a_lost_reader_sees_the_sites_own_page(self) -> None:
        own = (site() / "404.html").read_bytes()
        for path in ["/nowhere/", "/.secret", "/404.html", "/assets/nothing.css?v=12345678"]:
            with self.subTest(path):
                self.assertEqual(own, self.server.get(path).body)

    def test_a_moved_article_leads_on(self) -> None:
        page = self.server.get("/2024/06/leave-and-come-back/").body.decode()
        self.assertIn('<meta http-equiv="refresh" content="0; url=/posts/leave-and-come-back/">', page)
        self.assertIn('<link rel="canonical" href="https://thelamplefton.example/posts/leave-and-come-back/">', page)

    def test_text_is_compressed_for_those_who_take_it(self) -> None:
        for path, file in COMPRESSED:
            with self.subTest(path):
                plain = self.server.get(path)
                packed = self.server.get(path, Accept_Encoding="gzip")
                self.assertEqual("", plain["Content-Encoding"])
                self.assertEqual("gzip", packed["Content-Encoding"])
                self.assertEqual((site() / (file + ".gz")).read_bytes(), packed.body)
                self.assertEqual((site() / file).read_bytes(), gzip.decompress(packed.body))
                self.assertEqual(plain["Content-Type"], packed["Content-Type"])
                self.assertEqual("", packed["Content-Language"])
                self.assertIn("accept-encoding", packed["Vary"].lower())

    def test_brotli_comes_first(self) -> None:
        if not self.has_brotli:
            raise skip(f"{type(self).__name__}: brotli (Debian's package: libnginx-mod-http-brotli-static)")
        for path, file in COMPRESSED:
            with self.subTest(path):
                answer = self.server.get(path, Accept_Encoding="gzip, br")
                self.assertEqual("br", answer["Content-Encoding"])
                self.assertEqual((site() / (file + ".br")).read_bytes(), answer.body)
                self.assertEqual((site() / file).read_bytes(), unpacked(answer.body))
                self.assertEqual(self.server.get(path)["Content-Type"], answer["Content-Type"])
                self.assertEqual("", answer["Content-Language"])

    def test_text_without_a_copy_is_compressed_each_time(self) -> None:
        if not self.compresses:
            return
        answer = self.server.get("/foreign.txt", Accept_Encoding="gzip")
        self.assertEqual("gzip", answer["Content-Encoding"])
        self.assertEqual((site() / "foreign.txt").read_bytes(), gzip.decompress(answer.body))
        self.assertEqual(304, self.server.get("/foreign.txt", Accept_Encoding="gzip", If_None_Match=answer["ETag"]).status)

    def test_an_unchanged_page_is_not_sent_again(self) -> None:
        first = self.server.get(ARTICLE)
        again = self.server.get(ARTICLE, If_None_Match=first["ETag"])
        self.assertEqual(304, again.status)
        self.assertEqual(b"", again.body)
        self.assertEqual(ASK, again["Cache-Control"])

    def test_a_part_of_a_file_can_be_asked_for(self) -> None:
        answer = self.server.get("/images/hearth.jpg", Range="bytes=0-9")
        self.assertEqual(206, answer.status)
        self.assertEqual((site() / "images/hearth.jpg").read_bytes()[:10], answer.body)


class Nginx(ServerCase):
    @classmethod
    def start(cls) -> Server:
        nginx = shutil.which("nginx", path="/usr/sbin:/usr/bin:/usr/local/bin")
        if not nginx:
            raise skip("there is no nginx (Debian's package: nginx-light)")
        modules = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so"
        cls.has_brotli = subprocess.run(["test", "-e", modules], check=False).returncode == 0
        port, folder = free_port(), scratch() / "nginx"
        folder.mkdir()
        settings = {"listen 80;": f"listen 127.0.0.1:{port};", "  listen [::]:80;\n": "", FOLDER: str(site())}
        if cls.has_brotli:
            settings["# brotli_static on;"] = "brotli_static on;"
        (folder / "site.conf").write_text(example("nginx.conf", settings))
        temporary = "\n".join(
            f"{name}_temp_path {folder}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        )
        (folder / "nginx.conf").write_text(
            (f"load_module {modules};\n" if cls.has_brotli else "")
            + f"daemon off; pid {folder}/pid; error_log stderr; events {{}}\n"
            + f"http {{ include /etc/nginx/mime.types; access_log off; {temporary} include {folder}/site.conf; }}\n"
        )
        return Server([nginx, "-p", str(folder), "-c", str(folder / "nginx.conf")], port)


class Caddy(ServerCase):
    @classmethod
    def start(cls) -> Server:
        caddy = shutil.which("caddy")
        if not caddy:
            raise skip("there is no Caddy (Debian's package: caddy)")
        port, folder = free_port(), scratch() / "caddy"
        folder.mkdir()
        # In place of the name a port of this machine, without https: a certificate cannot be had here.
        settings = {f"\n{NAME} {{": f"\nhttp://{NAME}:{port} {{", FOLDER: str(site())}
        (folder / "Caddyfile").write_text("{\n\tadmin off\n}\n" + example("Caddyfile", settings))
        environment = {"XDG_DATA_HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
        return Server([caddy, "run", "--config", str(folder / "Caddyfile")], port, environment)


class Apache(ServerCase):
    compresses = False

    @classmethod
    def start(cls) -> Server:
        apache = shutil.which("apache2", path="/usr/sbin:/usr/bin")
        if not apache:
            raise skip("there is no Apache (Debian's package: apache2)")
        port, folder = free_port(), scratch() / "apache"
        root = folder / "public"
        shutil.copytree(site(), root)
        (root / ".htaccess").write_text(example("htaccess", {}))
        modules = "mpm_event authz_core authz_host mime dir negotiation headers rewrite autoindex alias"
        load = "\n".join(f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so" for name in modules.split())
        (folder / "apache.conf").write_text(f"""
            ServerRoot {folder}
            ServerName {NAME}
            Listen 127.0.0.1:{port}
            {"User www-data" if os.geteuid() == 0 else ""}
            PidFile {folder}/pid
            ErrorLog /dev/stderr
            DefaultRuntimeDir {folder}
            {load}
            TypesConfig /etc/mime.types
            Include /etc/apache2/mods-available/mime.conf
            DocumentRoot {root}
            <Directory {root}>
              AllowOverride FileInfo Indexes Options
              Require all granted
            </Directory>
        """)
        return Server([apache, "-D", "FOREGROUND", "-f", str(folder / "apache.conf")], port)


if __name__ == "__main__":
    unittest.main()
