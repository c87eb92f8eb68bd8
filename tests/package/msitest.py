#!/usr/bin/env python3
"""Checks the contents of the packages for the Windows installer: msitest.py BUILD. They are built from a
small folder and read, not installed: `packaging/windows/verify` does that, which takes minutes."""

import hashlib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

SOURCE = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(SOURCE / "packaging"))

from packed import project_fact

BUILD = pathlib.Path(sys.argv.pop())
MISSING = [tool for tool in ("wixl", "msiinfo", "msiextract") if not shutil.which(tool)]
SKIPPED = 77
SCOPES = ("", "-user")  # As in the names of the packages.
work = None

# With one name in two folders, two names that differ by one character, and a folder that only has folders.
STAGED = ("tillside.exe", "tillside-cli.exe", "tillside.ico", "qt.conf", "libstdc++-6.dll", "Qt6-Core.dll",
          "Qt6_Core.dll", "plugins/platforms/qwindows.dll", "plugins/tls/qschannelbackend.dll",
          "licences/LICENSE", "licences/qt6-base/copyright", "licences/sqlite3/copyright")


def run(*command, folder=None, **environment):
    """The output of `command` in `folder`; it must exit with 0."""
    done = subprocess.run([str(word) for word in command], check=False, timeout=300, text=True, cwd=folder,
                          env={**os.environ, **environment}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode != 0:
        raise AssertionError(f"{command} ended with {done.returncode}:\n{done.stdout}")
    return done.stdout


class Msi:
    """A package, and its tables: each row by the names of its columns."""

    def __init__(self, file):
        self.file = file

    def table(self, name):
        """Runs in the package's folder, because msiinfo writes icons to the current folder."""
        told = run("msiinfo", "export", self.file.name, name, folder=self.file.parent)
        columns, _, _, *rows = told.splitlines()
        return [dict(zip(columns.split("\t"), row.split("\t"))) for row in rows]

    def values(self, name, key, value):
        return {row[key]: row[value] for row in self.table(name)}

    def properties(self):
        return self.values("Property", "Property", "Value")

    def summary(self):
        return dict(line.split(": ", 1) for line in run("msiinfo", "suminfo", self.file).splitlines())

    def folders(self):
        """The path of each folder, relative to one that Windows defines."""
        rows = {row["Directory"]: row for row in self.table("Directory")}

        def path(name):
            parent = rows[name]["Directory_Parent"]
            if parent in ("", "TARGETDIR"):
                return name
            return f"{path(parent)}/{rows[name]['DefaultDir']}"

        return {name: path(name) for name in rows}

    def components(self):
        return {row["Component"]: row for row in self.table("Component")}

    def guids(self):
        """The GUID of each component by its purpose: a file's path or, if it has none, its own name."""
        paths = {row["Component_"]: path for path, row in self.files()}
        return {paths.get(name, name): row["ComponentId"] for name, row in self.components().items()}

    def files(self):
        """The installed path of each file, and its row."""
        folders, components = self.folders(), self.components()
        return [(f"{folders[components[row['Component_']]['Directory_']]}/{row['FileName']}", row)
                for row in self.table("File")]


class Work:
    """The folder in which the packages of two versions are built."""

    other = "98.7.6"

    def __init__(self, folder):
        self.folder = folder
        self.version = project_fact(BUILD, "VERSION")
        self.stage("stage")
        self.pack("stage", "first")
        self.pack("stage", "other", MSI_VERSION=self.other)

    def stage(self, name, word="here"):
        for file in STAGED:
            (self.folder / name / file).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / name / file).write_text(f"{file} is {word}\n")

    def pack(self, stage, dist, **environment):
        run(SOURCE / "packaging/windows/msi", self.folder / stage, BUILD, self.folder / dist,
            **{"SOURCE_DATE_EPOCH": "1700000000", "SIGNING_CERTIFICATE": "", "MSI_VERSION": "", **environment})

    def msi(self, scope, dist="first"):
        version = self.other if dist == "other" else self.version
        return Msi(self.folder / dist / f"Tillside-{version}-x64{scope}.msi")


def setUpModule():
    global work
    folder = tempfile.TemporaryDirectory()
    unittest.addModuleCleanup(folder.cleanup)
    work = Work(pathlib.Path(folder.name))


class TogetherTest(unittest.TestCase):
    """The two packages, and those of other versions."""

    def test_a_version_is_one_product_of_each_scope(self):
        work.stage("changed-stage", "elsewhere")
        work.pack("changed-stage", "changed")
        codes = {(scope, dist): work.msi(scope, dist).properties()["ProductCode"]
                 for scope in SCOPES for dist in ("first", "changed", "other")}
        for scope in SCOPES:
            self.assertEqual(codes[scope, "first"], codes[scope, "changed"])
            self.assertNotEqual(*(work.msi(scope, dist).summary()["Revision number (UUID)"]
                                  for dist in ("first", "changed")))
        self.assertEqual(len(set(codes.values())), 4)

    def test_the_same_inputs_give_the_same_bytes_wherever_and_whenever(self):
        work.stage("again-stage")
        (work.folder / "again-stage/qt.conf").chmod(0o600)
        os.utime(work.folder / "again-stage/qt.conf", (1, 1))
        work.pack("again-stage", "again", TZ="Asia/Tokyo")
        for scope in SCOPES:
            file = work.msi(scope, "again").file
            self.assertEqual(work.msi(scope).file.read_bytes(), file.read_bytes())
            digest = hashlib.sha256(file.read_bytes()).hexdigest()
            self.assertEqual(pathlib.Path(f"{file}.sha256").read_text(), f"{digest}  {file.name}\n")

    def test_components_keep_their_guids_and_share_none(self):
        every = []
        for scope in SCOPES:
            guids = work.msi(scope).guids()
            self.assertEqual(guids, work.msi(scope, "other").guids())
            every += guids.values()
        self.assertEqual(len(every), len(set(every)))
        for guid in every:
            self.assertRegex(guid, r"^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$")


class OnePackage:
    """What both packages must contain, each with its own `scope` from these."""

    scope = folder = upgrade_code = registry_root = flags = all_users = None
    removed_folders = 0

    @classmethod
    def setUpClass(cls):
        cls.msi = work.msi(cls.scope)
        cls.properties = cls.msi.properties()

    def test_windows_knows_its_name_version_and_kin(self):
        self.assertEqual(self.properties["ProductName"], "Tillside")
        self.assertEqual(self.properties["ProductVersion"], work.version)
        self.assertEqual(self.properties["Manufacturer"], "The Tillside developers")
        self.assertEqual(self.properties["UpgradeCode"], self.upgrade_code)
        self.assertEqual(self.properties.get("ALLUSERS"), self.all_users)
        summary = self.msi.summary()
        self.assertEqual(summary["Template"], "x64;1033")
        self.assertEqual(summary["Source"].split()[0], self.flags)

    def test_each_staged_file_is_there_once_and_in_its_place(self):
        self.assertEqual(sorted(path for path, _ in self.msi.files()),
                         sorted(f"{self.folder}/{name}" for name in STAGED))
        unpacked = work.folder / f"unpacked{self.scope}"
        run("msiextract", "--directory", unpacked, self.msi.file)
        [program] = unpacked.rglob("tillside.exe")
        self.assertEqual(run("diff", "-r", work.folder / "stage", program.parent), "")

    def test_each_file_is_a_component_of_its_own_and_installed(self):
        components = self.msi.components()
        in_registry = {row["Registry"]: row["Component_"] for row in self.msi.table("Registry")}
        of_files = {row["File"]: row["Component_"] for _, row in self.msi.files()}
        self.assertEqual(len(of_files), len(set(of_files.values())))
        self.assertEqual(sorted(row["Component_"] for row in self.msi.table("FeatureComponents")),
                         sorted(components))
        for file, name in of_files.items():
            key = components[name]["KeyPath"]
            self.assertEqual(key == file, self.folder.startswith("Program"))
        for name, component in components.items():
            is_64_bit, key_is_in_registry = 256, 4
            key = component["KeyPath"]
            self.assertEqual((in_registry if key in in_registry else of_files)[key], name)
            self.assertEqual(int(component["Attributes"]), is_64_bit + key_is_in_registry * (key in in_registry))

    def test_a_folder_in_a_profile_goes_when_it_is_empty(self):
        folders = self.msi.folders()
        removed = sorted(folders[row["DirProperty"]] for row in self.msi.table("RemoveFile"))
        in_profile = (path for path in folders.values() if path.startswith("LocalAppDataFolder/"))
        self.assertEqual(removed, sorted(in_profile))
        self.assertEqual(len(removed), self.removed_folders)
        for row in self.msi.table("RemoveFile"):
            on_uninstalling = "2"
            self.assertEqual((row["FileName"], row["InstallMode"]), ("", on_uninstalling))
            self.assertEqual(self.msi.components()[row["Component_"]]["Directory_"], row["DirProperty"])

    def test_the_start_menu_has_the_till_and_its_training(self):
        icon = self.properties["ARPPRODUCTICON"]
        shortcuts = self.msi.table("Shortcut")
        self.assertEqual({row["Name"]: row["Arguments"] for row in shortcuts},
                         {"Tillside": "", "Tillside training": "--training"})
        for row in shortcuts:
            self.assertEqual(row["Directory_"], "ProgramMenuFolder")
            self.assertEqual(row["Target"], "[INSTALLDIR]tillside.exe")
            self.assertEqual(row["WkDir"], "INSTALLDIR")
            self.assertEqual(row["Icon_"], icon)
            self.assertTrue(row["Description"])
        self.assertEqual([row["Name"] for row in self.msi.table("Icon")], [icon])

    def test_an_upgrade_replaces_what_is_older_and_no_more(self):
        only_detected, from_the_first = "2", "256"
        self.assertEqual({tuple(row.values()) for row in self.msi.table("Upgrade")}, {
            (self.upgrade_code, work.version, "", "", only_detected, "", "NEWERVERSION"),
            (self.upgrade_code, "0.0.0", work.version, "", from_the_first, "", "OLDERVERSION"),
        })
        self.assertEqual(self.properties["SecureCustomProperties"], "NEWERVERSION;OLDERVERSION")
        self.assertEqual(self.properties["REINSTALLMODE"], "amus")

    def test_what_an_upgrade_removes_comes_back_if_it_fails(self):
        order = self.msi.values("InstallExecuteSequence", "Action", "Sequence")
        actions = sorted(order, key=lambda action: int(order[action]))
        self.assertLess(actions.index("FindRelatedProducts"), actions.index("LaunchConditions"))
        self.assertEqual(actions.index("RemoveExistingProducts"), actions.index("InstallInitialize") + 1)
        self.assertLess(actions.index("RemoveExistingProducts"), actions.index("ProcessComponents"))
        self.assertEqual(actions[-1], "InstallFinalize")

    def test_it_refuses_a_downgrade_and_an_older_windows(self):
        self.assertEqual(self.msi.values("LaunchCondition", "Description", "Condition"), {
            "A newer version of [ProductName] is already installed.": "NOT NEWERVERSION",
            "[ProductName] needs 64-bit Windows 10 or newer.":
                "Installed OR (VersionNT64 >= 603 AND (NOT WINDOWSBUILD OR WINDOWSBUILD >= 10240))",
        })
        [search] = self.msi.table("AppSearch")
        [place] = self.msi.table("RegLocator")
        self.assertEqual((search["Property"], search["Signature_"]), ("WINDOWSBUILD", place["Signature_"]))
        self.assertEqual((place["Key"], place["Name"]),
                         (r"SOFTWARE\Microsoft\Windows NT\CurrentVersion", "CurrentBuildNumber"))
        for sequence in ("InstallUISequence", "InstallExecuteSequence"):
            order = self.msi.values(sequence, "Action", "Sequence")
            self.assertLess(int(order["AppSearch"]), int(order["LaunchConditions"]), sequence)

    def test_the_list_of_programs_tells_about_it(self):
        homepage = project_fact(BUILD, "HOMEPAGE_URL")
        self.assertEqual(self.properties["ARPURLINFOABOUT"], homepage)
        self.assertEqual(self.properties["ARPHELPLINK"], homepage)
        self.assertEqual(self.properties["ARPNOMODIFY"], "1")
        [action] = self.msi.table("CustomAction")
        sets_property = "51"
        self.assertEqual((action["Type"], action["Source"], action["Target"]),
                         (sets_property, "ARPINSTALLLOCATION", "[INSTALLDIR]"))
        order = self.msi.values("InstallExecuteSequence", "Action", "Sequence")
        self.assertLess(int(order["CostFinalize"]), int(order[action["Action"]]))
        self.assertLess(int(order[action["Action"]]), int(order["RegisterProduct"]))

    def test_nothing_is_touched_that_is_not_ours(self):
        for table in ("Binary", "CreateFolder", "ServiceControl", "ServiceInstall", "Signature"):
            self.assertEqual(self.msi.table(table), [], table)
        for row in self.msi.table("Registry"):
            self.assertEqual((row["Root"], row["Key"]), (self.registry_root, r"Software\Tillside"))
        folders = self.msi.folders()
        for component in self.msi.components().values():
            self.assertRegex(folders[component["Directory_"]],
                             rf"^({self.folder}(/.+)?|LocalAppDataFolder/Programs|ProgramMenuFolder)$")


# The codes below must never change.
class ForEverybodyTest(OnePackage, unittest.TestCase):
    scope = ""
    folder = "ProgramFiles64Folder/Tillside"
    upgrade_code = "{9828E549-8CBC-4DBD-8264-C4BE591C1AAE}"
    registry_root = "2"  # HKEY_LOCAL_MACHINE
    flags = "2"  # Compressed.
    all_users = "1"


class ForOneselfTest(OnePackage, unittest.TestCase):
    scope = "-user"
    folder = "LocalAppDataFolder/Programs/Tillside"
    upgrade_code = "{1028B99F-EF29-459F-97FB-45EB137386C7}"
    registry_root = "1"  # HKEY_CURRENT_USER
    flags = "10"  # Compressed, and no administrator required.
    removed_folders = 8


if __name__ == "__main__":
    if MISSING:
        print(f"Not tried: {', '.join(MISSING)} is missing; see packaging/debian-packages.txt")
        sys.exit(SKIPPED)
    unittest.main()
