"""What is packed, whose it is and under which terms: the bill of materials (CycloneDX 1.5) and the
notices of everybody else's work, from the files that really lie in an AppDir."""

import hashlib
import json
import pathlib
import re
import subprocess
import time
import urllib.parse
import uuid

SOURCE = pathlib.Path(__file__).resolve().parent.parent.parent
FOLDER = "usr/share/doc/tillside"
COMMON_LICENCES = pathlib.Path("/usr/share/common-licenses")
NOTICE = """Tillside is under the Apache License 2.0, see LICENSE.

It brings the libraries below, as Debian has built them. Their terms are in the folders named like
them, and the licences that these name in "licences". The source of each is Debian's source package of
that version, https://snapshot.debian.org/package/SOURCE/VERSION/. Qt and other libraries under the
LGPL are files of their own in usr/lib and usr/plugins: unpack with --appimage-extract, and put yours in
their place.

"""


def of_package(package):
    """Name, version, source package and its version of an installed package."""
    fields = "${Package}\\n${Version}\\n${source:Package}\\n${source:Version}\\n"
    told = subprocess.run(["dpkg-query", "--show", "--showformat", fields, package], check=True,
                          stdout=subprocess.PIPE, text=True).stdout
    return dict(zip(("name", "version", "source", "source_version"), told.splitlines()))


def package_of(file):
    """The package that `file` came with. Debian 12 knows many files by the path before /usr was merged."""
    for path in (file, pathlib.Path("/", *file.parts[2:])):
        found = subprocess.run(["dpkg-query", "--search", str(path)], check=False,
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        if found.returncode == 0:
            return found.stdout.partition(": ")[0].partition(":")[0]
    raise SystemExit(f"{file} is from no package: nobody can say under which terms it is")


def files_by_package(appdir, linked):
    packages = {name: [] for name in linked}
    for path, origin in sorted(appdir.origins.items()):
        packages.setdefault(package_of(origin), []).append(path)
    return dict(sorted(packages.items()))


def add_terms(appdir, package, licences):
    """The copyright file of `package`; what it names of Debian's common licences joins `licences`."""
    terms = pathlib.Path(f"/usr/share/doc/{package}/copyright")
    appdir.copy(terms, f"{FOLDER}/{package}/copyright")
    named = re.findall(rf"{COMMON_LICENCES}/([\w.-]*\w)", terms.read_text())
    licences.update(name for name in named if (COMMON_LICENCES / name).is_file())


def component(appdir, package, files):
    told = of_package(package)
    name, version = (urllib.parse.quote(told[fact]) for fact in ("name", "version"))
    return {
        "type": "library",
        "bom-ref": package,
        "name": package,
        "version": told["version"],
        "purl": f"pkg:deb/debian/{name}@{version}?arch=amd64",
        "licenses": [{"license": {"name": f"see {FOLDER}/{package}/copyright"}}],
        "properties": [{"name": "debian:source", "value": f"{told['source']} {told['source_version']}"}],
        "components": [{"type": "file", "name": name, "hashes": [
            {"alg": "SHA-256", "content": hashlib.sha256((appdir.folder / name).read_bytes()).hexdigest()},
        ]} for name in files],
    }


def bill(components, version, made):
    tillside = {"type": "application", "bom-ref": "tillside", "name": "Tillside", "version": version,
                "licenses": [{"license": {"id": "Apache-2.0"}}]}
    number = uuid.uuid5(uuid.NAMESPACE_OID, json.dumps(components))  # The same for the same content.
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{number}",
        "version": 1,
        "metadata": {"timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", made), "component": tillside},
        "components": components,
        "dependencies": [{"ref": "tillside", "dependsOn": [each["bom-ref"] for each in components]}],
    }


def add(appdir, version, made, linked):
    """Adds both to `appdir`; the packages `linked` are part of the AppImage's runtime."""
    licences = set()
    components = []
    notice = NOTICE
    for package, files in files_by_package(appdir, linked).items():
        components.append(component(appdir, package, files))
        add_terms(appdir, package, licences)
        place = ", ".join(files) or "in the AppImage's own first megabyte"
        notice += f"{package} {components[-1]['version']}, {components[-1]['properties'][0]['value']}:\n"
        notice += f"    {place}\n"
    for name in sorted(licences):
        appdir.copy((COMMON_LICENCES / name).resolve(), f"{FOLDER}/licences/{name}")
    appdir.copy(SOURCE / "LICENSE", f"{FOLDER}/LICENSE")
    appdir.write(f"{FOLDER}/THIRD-PARTY.txt", notice)
    appdir.write(f"{FOLDER}/materials.cdx.json", json.dumps(bill(components, version, made), indent=1))
