#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Earshot authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An S3 server for tests: OpenStack Swift (package python3-swift) with its s3api filter, on loopback, in one process.

    s3server.py FOLDER PORT ACCESS_KEY SECRET_KEY [REGION]

FOLDER has to be empty and on a file system that keeps user attributes. PORT may be 0. Once requests are answered,
the line "ready PORT" appears. ACCESS_KEY has the form account:user. The process ends with its standard input, so that
none stays behind when a test is killed.
"""
import getpass
import os
import sys
import time
from pathlib import Path

# Swift serves with green threads; sockets have to become green before its servers are imported.
import swift.common.utils
import eventlet
import eventlet.wsgi

eventlet.patcher.monkey_patch(all=False, socket=True, select=True, thread=True, time=True)
from swift.common.ring import RingBuilder  # noqa: E402
from swift.common.wsgi import SwiftHttpProtocol, loadapp  # noqa: E402

BACK_ENDS = ("account", "container", "object")


class Memory:
    """Takes memcached's place. The s3api filter keeps what it knows of containers in it and does not start without."""

    def __init__(self):
        self.entries = {}

    def get(self, key, raise_on_error=False):
        value, end = self.entries.get(key, (None, 0))
        return None if end and end < time.monotonic() else value

    def set(self, key, value, serialize=True, time=0, **ignored):
        self.entries[key] = (value, monotonic() + time if time else 0)

    def delete(self, key, server_key=None):
        self.entries.pop(key, None)

    def incr(self, key, delta=1, time=0):
        count = (self.get(key) or 0) + delta
        self.set(key, count, time=time)
        return count

    def get_multi(self, keys, server_key):
        return [self.get(key) for key in keys]

    def set_multi(self, mapping, server_key, serialize=True, time=0, **ignored):
        for key, value in mapping.items():
            self.set(key, value, time=time)


monotonic = time.monotonic


def require_attributes(folder):
    try:
        os.setxattr(folder, "user.earshot", b"1")
    except OSError as problem:
        sys.exit(f"{folder}: the file system keeps no user attributes, which Swift needs ({problem}); set TMPDIR")


def write_ring(etc, name, port):
    """One partition device at 127.0.0.1:port: all data of this kind lies there."""
    builder = RingBuilder(part_power=2, replicas=1, min_part_hours=0)
    builder.add_dev({"id": 0, "region": 1, "zone": 1, "weight": 1, "device": "disk", "meta": "",
                     "ip": "127.0.0.1", "port": port, "replication_ip": "127.0.0.1", "replication_port": port})
    builder.rebalance()
    builder.get_ring().save(str(etc / f"{name}.ring.gz"))


def write_configuration(etc, folder, credentials, region):
    access_key, secret_key = credentials
    (etc / "swift.conf").write_text(
        "[swift-hash]\nswift_hash_path_prefix = earshot\nswift_hash_path_suffix = tests\n"
        "[storage-policy:0]\nname = only\ndefault = yes\n")
    common = "\n".join((
        "[DEFAULT]", f"user = {getpass.getuser()}", f"swift_dir = {etc}", f"devices = {folder}/devices",
        f"recon_cache_path = {folder}/recon", "mount_check = false", "fallocate_reserve = 0",
        "disable_fallocate = true", "log_level = ERROR", ""))
    for name in BACK_ENDS:
        (etc / f"{name}.conf").write_text(f"{common}[pipeline:main]\npipeline = app\n[app:app]\nuse = egg:swift#{name}\n")
    options = {
        "catch_errors": "", "gatekeeper": "", "bulk": "", "s3api": f"location = {region}",
        "tempauth": f"user_{access_key.replace(':', '_')} = {secret_key} .admin", "copy": "", "slo": ""}
    filters = "".join(f"[filter:{name}]\nuse = egg:swift#{name}\n{option}\n" for name, option in options.items())
    (etc / "proxy.conf").write_text(
        f"{common}[pipeline:main]\npipeline = {' '.join(options)} proxy-server\n"
        f"[app:proxy-server]\nuse = egg:swift#proxy\naccount_autocreate = true\n{filters}")


def with_memory(application):
    memory = Memory()

    def remembering(environment, start_response):
        environment["swift.cache"] = memory
        return application(environment, start_response)

    return remembering


def serve(listener, application, silence):
    eventlet.spawn(eventlet.wsgi.server, listener, application, silence, protocol=SwiftHttpProtocol,
                   custom_pool=eventlet.GreenPool(500))


def end_with_input():
    eventlet.tpool.execute(sys.stdin.read)
    os._exit(0)


def main(folder, port, access_key, secret_key, region="us-east-1"):
    folder = Path(folder).resolve()
    require_attributes(folder)
    etc = folder / "etc"
    for part in (etc, folder / "devices" / "disk", folder / "recon"):
        part.mkdir(parents=True)
    listeners = {name: eventlet.listen(("127.0.0.1", 0)) for name in BACK_ENDS}
    front = eventlet.listen(("127.0.0.1", int(port)))
    for name, listener in listeners.items():
        write_ring(etc, name, listener.getsockname()[1])
    write_configuration(etc, folder, (access_key, secret_key), region)
    swift.common.utils.set_swift_dir(str(etc))
    with open(os.devnull, "w", encoding="ascii") as silence:
        for name, listener in listeners.items():
            serve(listener, loadapp(str(etc / f"{name}.conf"), global_conf={"log_name": name}), silence)
        serve(front, with_memory(loadapp(str(etc / "proxy.conf"), global_conf={"log_name": "proxy"})), silence)
        print("ready", front.getsockname()[1], flush=True)
        end_with_input()


if __name__ == "__main__":
    if len(sys.argv) not in (5, 6):
        sys.exit(__doc__)
    main(*sys.argv[1:])
