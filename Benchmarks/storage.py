"""As much of S3 as `rclone` asks for: objects are put, listed, looked at and deleted. Of an object it keeps what it is asked for, and not its bytes."""
import base64
import bisect
import collections
import contextlib
import hashlib
import http.server
import itertools
import threading
import urllib.parse
from email.utils import formatdate
from xml.sax.saxutils import escape


class Request(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, status, body=b"", **headers):
        self.send_response_only(status)
        for name, value in {"Content-Length": len(body), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def parts(self):
        """The key, empty for the bucket itself, and the query."""
        url = urllib.parse.urlsplit(self.path)
        return urllib.parse.unquote(url.path).partition("/")[2].partition("/")[2], dict(urllib.parse.parse_qsl(url.query))

    def do_PUT(self):
        key, _ = self.parts()
        body = self.rfile.read(int(self.headers["Content-Length"] or 0))
        checksum = hashlib.md5(body)
        if self.headers["Content-MD5"] not in (None, base64.b64encode(checksum.digest()).decode()):
            return self.answer(400)
        if key:
            self.server.put(key, {"Content-Length": len(body), "ETag": f'"{checksum.hexdigest()}"', "Last-Modified": formatdate(usegmt=True)}
                            | {name: value for name, value in self.headers.items() if name.lower().startswith("x-amz-meta-")})
        return self.answer(200, ETag=f'"{checksum.hexdigest()}"')

    def do_HEAD(self):
        headers = self.server.look(self.parts()[0])
        self.answer(200 if headers else 404, **headers or {})

    def do_DELETE(self):
        self.server.delete(self.parts()[0])
        self.answer(204)

    def do_GET(self):
        """One answer of ListObjects: at most a thousand names, as S3 has it."""
        _, query = self.parts()
        names, rest = self.server.names(query.get("prefix", ""), query.get("marker", ""))
        name = urllib.parse.quote if query.get("encoding-type") == "url" else escape
        contents = "".join(
            f"<Contents><Key>{name(key)}</Key><LastModified>2026-01-01T00:00:00Z</LastModified><ETag>{escape(headers['ETag'])}</ETag>"
            f"<Size>{headers['Content-Length']}</Size></Contents>" for key, headers in names)
        more = f"<IsTruncated>{'true' if rest else 'false'}</IsTruncated>" + (f"<NextMarker>{name(names[-1][0])}</NextMarker>" if rest else "")
        self.answer(200, f'<?xml version="1.0"?><ListBucketResult>{more}{contents}</ListBucketResult>'.encode(), Content_Type="application/xml")


class Storage(http.server.ThreadingHTTPServer):
    """A storage with one bucket at a port of this machine, and how often each method of HTTP was asked of it."""

    daemon_threads = True
    page = 1_000

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Request)
        self.objects, self.sorted, self.requests, self.lock = {}, None, collections.Counter(), threading.Lock()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @contextlib.contextmanager
    def asked(self, method, changes=False):
        with self.lock:
            self.requests[method] += 1
            self.sorted = None if changes else self.sorted
            yield

    def put(self, key, headers):
        with self.asked("PUT", changes=True):
            self.objects[key] = headers

    def delete(self, key):
        with self.asked("DELETE", changes=True):
            self.objects.pop(key, None)

    def look(self, key):
        with self.asked("HEAD"):
            return self.objects.get(key)

    def names(self, prefix, marker):
        """The next objects after a name, and whether there are more."""
        with self.asked("GET"):
            self.sorted = self.sorted or sorted(self.objects)
            first = max(bisect.bisect_right(self.sorted, marker), bisect.bisect_left(self.sorted, prefix))
            names = list(itertools.takewhile(lambda key: key.startswith(prefix), self.sorted[first : first + self.page + 1]))
            return [(key, self.objects[key]) for key in names[: self.page]], len(names) > self.page
