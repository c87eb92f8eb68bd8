"""What is packed, where it comes from and under which licences: the bill of materials (CycloneDX 1.5) and the
notices of third-party work, from the files that are actually in a packed folder."""

import dataclasses
import hashlib
import json
import pathlib
import re
import subprocess
import time
import urllib.parse
import uuid

from packed import SOURCE, run

FONTS = SOURCE / "resources/fonts"
# What resources/make-fonts makes the typefaces in the programs from: package, source, version, terms.
FACES = (("fonts-inter", "fonts-inter", "4.0~beta7+ds-1", "LICENCE-Inter.txt"),
         ("fonts-noto-core", "fonts-noto", "20201225-1", "LICENCE-NotoSansArabic.txt"))
COMMON_LICENCES = pathlib.Path("/usr/share/common-licenses")
NOTICE = """Tillside is under the Apache License 2.0, see LICENSE.

{}

Their terms are in the folders named like them, and the licences that these name in "licences". The source of each
is Debian's source package of that version, https://snapshot.debian.org/package/SOURCE/VERSION/.

"""


@dataclasses.dataclass
class Part:
    """Third-party work in the folder."""

    name: str
    version: str
    purl: str
    source: str  # Debian's source package and its version.
    terms: pathlib.Path
    files: list


def purl(name, version, arch):
    return f"pkg:deb/debian/{urllib.parse.quote(name)}@{urllib.parse.quote(version)}?arch={arch}"


def debian_part(package, files):
    """An installed package, unchanged."""
    fields = "${Version}\\n${source:Package} ${source:Version}\\n"
    version, source = run("dpkg-query", "--show", "--showformat", fields, package).splitlines()
    terms = pathlib.Path(f"/usr/share/doc/{package}/copyright")
    return Part(package, version, purl(package, version, "amd64"), source, terms, files)


def source_part(source, version, terms, files):
    """A library that was built here from a source package."""
    return Part(source, version, purl(source, version, "source"), f"{source} {version}", terms, files)


def package_of(file):
    """The package that contains `file`. Debian 12 lists many files by their path before /usr was merged."""
    for path in (file, pathlib.Path("/", *file.parts[2:])):
        found = subprocess.run(["dpkg-query", "--search", str(path)], check=False,
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        if found.returncode == 0:
            return found.stdout.partition(": ")[0].partition(":")[0]
    raise SystemExit(f"{file} is from no package: nobody can say under which terms it is")


def debian_parts(origins, linked=()):
    """The packages that contain the files of `origins`, and those that are `linked` into something."""
    packages = {name: [] for name in linked}
    for path, origin in sorted(origins.items()):
        packages.setdefault(package_of(origin), []).append(path)
    return [debian_part(package, files) for package, files in sorted(packages.items())]


def face_parts():
    """The typefaces, which are inside the programs."""
    return [Part(name, version, purl(name, version, "all"), f"{source} {version}", FONTS / terms, [])
            for name, source, version, terms in FACES]


def add_terms(packed, place, part, licences):
    """The copyright file of `part`; Debian's common licences that it names are added to `licences`."""
    packed.copy(part.terms, f"{place}/{part.name}/copyright")
    named = re.findall(rf"{COMMON_LICENCES}/([\w.-]*\w)", part.terms.read_text())
    licences.update(name for name in named if (COMMON_LICENCES / name).is_file())


def component(packed, place, part):
    return {
        "type": "library",
        "bom-ref": part.name,
        "name": part.name,
        "version": part.version,
        "purl": part.purl,
        "licenses": [{"license": {"name": f"see {place}/{part.name}/copyright"}}],
        "properties": [{"name": "debian:source", "value": part.source}],
        "components": [{"type": "file", "name": name, "hashes": [
            {"alg": "SHA-256", "content": hashlib.sha256((packed.folder / name).read_bytes()).hexdigest()},
        ]} for name in part.files],
    }


def bill(components, version, made):
    tillside = {"type": "application", "bom-ref": "tillside", "name": "Tillside", "version": version,
                "licenses": [{"license": {"id": "Apache-2.0"}}]}
    number = uuid.uuid5(uuid.NAMESPACE_OID, json.dumps(components))  # The same contents, the same number.
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{number}",
        "version": 1,
        "metadata": {"timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", made), "component": tillside},
        "components": components,
        "dependencies": [{"ref": "tillside", "dependsOn": [each["bom-ref"] for each in components]}],
    }


def add(packed, place, notice, parts, version, made):
    """Adds both to the folder `place` of `packed`. `notice` says how the libraries are included."""
    licences = set()
    components = []
    notice = NOTICE.format(notice)
    for part in (*parts, *face_parts()):
        components.append(component(packed, place, part))
        add_terms(packed, place, part, licences)
        files = ", ".join(part.files) or "inside another file"
        notice += f"{part.name} {part.version}, source {part.source}:\n    {files}\n"
    for name in sorted(licences):
        packed.copy((COMMON_LICENCES / name).resolve(), f"{place}/licences/{name}")
    packed.copy(SOURCE / "LICENSE", f"{place}/LICENSE")
    packed.write(f"{place}/THIRD-PARTY.txt", notice)
    packed.write(f"{place}/materials.cdx.json", json.dumps(bill(components, version, made), indent=1))
