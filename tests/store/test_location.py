"""A trajectory is kept where a database is safe, or the reason is given."""

from pathlib import Path

import pytest

from werkboek.errors import UnsafeLocationError
from werkboek.store import check_location, open_store

# The shape of a line is that of proc(5), /proc/pid/mountinfo.
MOUNTS = """\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 22 0:44 / /srv rw,relatime shared:9 - nfs4 nas:/export rw,vers=4.2
41 22 0:45 / /mnt/afdeling rw,relatime - cifs //server/afdeling rw
42 22 0:46 / /mnt/ver\\040weg rw,relatime - fuse.sshfs me@host:/ rw
43 40 8:2 / /srv/lokaal rw,relatime shared:10 - xfs /dev/sdb1 rw
44 22 0:47 / /mnt/twee rw - ext4 /dev/sdc1 rw
45 22 0:48 / /mnt/twee rw - nfs nas:/twee rw
"""


@pytest.mark.parametrize(
    "place", ["/srv", "/srv/map", "/mnt/afdeling", "/mnt/ver weg/map", "/mnt/twee"]
)
def test_a_network_share_is_refused(place: str) -> None:
    with pytest.raises(UnsafeLocationError) as refusal:
        check_location(Path(place, "traject.werkboek"), mounts=MOUNTS)

    assert "netwerkschijf" in refusal.value.user_message


@pytest.mark.parametrize("place", ["/home/me", "/srv/lokaal/map", "/srvx", "/mnt"])
def test_a_local_disk_is_fine(place: str) -> None:
    check_location(Path(place, "traject.werkboek"), mounts=MOUNTS)


@pytest.mark.parametrize(
    "folder",
    [
        "OneDrive",
        "OneDrive - Gemeente Voorbeeldstad",
        "SharePoint",
        "Dropbox",
        "Dropbox (Persoonlijk)",
        "Google Drive",
        "GoogleDrive-me@example.nl",
        "iCloudDrive",
        "Library/Mobile Documents",
        "Library/CloudStorage",
        "Nextcloud",
    ],
)
def test_a_synchronised_folder_is_refused(folder: str) -> None:
    with pytest.raises(UnsafeLocationError) as refusal:
        check_location(Path("/home/me", folder, "map/traject.werkboek"), mounts="")

    assert "gesynchroniseerd" in refusal.value.user_message


def test_a_link_into_a_synchronised_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "OneDrive").mkdir()
    (tmp_path / "gewoon").symlink_to(tmp_path / "OneDrive")

    with pytest.raises(UnsafeLocationError):
        open_store(tmp_path / "gewoon" / "traject.werkboek")

    assert list((tmp_path / "OneDrive").iterdir()) == []


def test_a_share_by_its_windows_name_is_refused() -> None:
    with pytest.raises(UnsafeLocationError):
        check_location(Path(r"\\server\afdeling\traject.werkboek"), mounts="")


def test_a_file_may_be_called_after_a_service() -> None:
    check_location(Path("/home/me/Dropbox.werkboek"), mounts="")


def test_this_machine_is_asked_by_default(tmp_path: Path) -> None:
    check_location(tmp_path / "traject.werkboek")
