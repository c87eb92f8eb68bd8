#!/usr/bin/env python3
"""Writes files.wxs: the contents of a staged folder, for tillside.wxs.

harvest.py STAGE perMachine|perUser >files.wxs

Each file is a separate component, named only by its scope and path: a new version has the same component for the
same file, as Windows' installer requires. In a user's profile it requires more (ICE38, ICE64): a registry value
that says whether the component is installed, and an entry for each folder to remove once it is empty. The sources
are named relative to SourceDir, so that wixl and WiX read the same file."""

import argparse
import pathlib
import sys
import uuid
import xml.etree.ElementTree as ElementTree

NAMESPACE = uuid.UUID("317f054a-f468-4882-9594-81c652041199")


class Harvest:
    def __init__(self, stage, scope):
        self.stage = stage
        self.is_per_user = scope == "perUser"
        self.scope = scope
        self.components = []

    def guid(self, path):
        return uuid.uuid5(NAMESPACE, f"{self.scope}/{path}")

    def add_component(self, folder, kind, path):
        """A component for `path`, relative to the staged folder, in `folder`; and its id."""
        guid = self.guid(path)
        name = f"{kind}_{guid.hex}"
        component = ElementTree.SubElement(folder, "Component", Id=name, Guid=str(guid).upper(), Win64="yes")
        self.components.append(name)
        if self.is_per_user:
            ElementTree.SubElement(component, "RegistryValue", Root="HKCU", Key="Software\\Tillside", Name=path,
                                   Type="integer", Value="1", KeyPath="yes")
        return component, name

    def add_folder(self, folder, path):
        """Adds the contents of `path`, relative to the staged folder, to the element `folder`."""
        if self.is_per_user:
            component, name = self.add_component(folder, "Folder", path.as_posix())
            ElementTree.SubElement(component, "RemoveFolder", Id=name, On="uninstall")
        for entry in sorted((self.stage / path).iterdir()):
            inside = path / entry.name
            if entry.is_dir():
                name = f"Folder_{self.guid(inside.as_posix()).hex}"
                self.add_folder(ElementTree.SubElement(folder, "Directory", Id=name, Name=entry.name), inside)
            else:
                self.add_file(folder, inside.as_posix())

    def add_file(self, folder, path):
        component, name = self.add_component(folder, "File", path)
        ElementTree.SubElement(component, "File", Id=name, Source=f"$(var.SourceDir)/{path}")

    def document(self):
        wix = ElementTree.Element("Wix", xmlns="http://schemas.microsoft.com/wix/2006/wi")
        fragment = ElementTree.SubElement(wix, "Fragment")
        self.add_folder(ElementTree.SubElement(fragment, "DirectoryRef", Id="INSTALLDIR"), pathlib.PurePath())
        group = ElementTree.SubElement(fragment, "ComponentGroup", Id="Files")
        for name in self.components:
            ElementTree.SubElement(group, "ComponentRef", Id=name)
        ElementTree.indent(wix)
        return ElementTree.ElementTree(wix)


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("stage", type=pathlib.Path)
    parser.add_argument("scope", choices=("perMachine", "perUser"))
    options = parser.parse_args()
    Harvest(options.stage, options.scope).document().write(sys.stdout.buffer, "utf-8", xml_declaration=True)


if __name__ == "__main__":
    main()
