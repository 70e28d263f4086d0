"""Where and with what a figure was measured, for the files in validation/evidence. As a script: printed as JSON."""

import datetime
import json
import os
import platform
import subprocess
from pathlib import Path

HOME = Path(__file__).resolve().parents[2]


def processor():
    info = Path("/proc/cpuinfo")
    if info.exists():
        for line in info.read_text().splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.processor() or platform.machine()


def jdk():
    """The runtime's version, from the JDK that JAVA_HOME names."""
    release = Path(os.environ.get("JAVA_HOME", "")) / "release"
    if release.is_file():
        for line in release.read_text().splitlines():
            if line.startswith("JAVA_RUNTIME_VERSION="):
                return line.split("=", 1)[1].strip('"')
    return None


def git(*arguments):
    return subprocess.run(["git", "-C", str(HOME), *arguments], capture_output=True, text=True).stdout.strip()


def environment():
    return {
        "machine": {
            "cpu": processor(),
            "cores": os.cpu_count(),
            "system": f"{platform.system()} {platform.machine()}",
            "loadAverage": round(os.getloadavg()[0], 2),
        },
        "jdk": jdk(),
        "python": platform.python_version(),
        "commit": git("rev-parse", "HEAD"),
        "uncommittedChanges": bool(git("status", "--porcelain", "--", "*.java", "pom.xml", "*/pom.xml")),
        "date": datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%MZ"),
    }


if __name__ == "__main__":
    print(json.dumps(environment()))
