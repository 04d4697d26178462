"""Verify a bundle's META folder with python-tuf, the reference implementation.

    python3 verify.py META TRUSTED_ROOT [TARGET_PATH FILE]...

META holds N.root.json, timestamp.json, snapshot.json, targets.json and ROLE.json files, as in a
bundle; TRUSTED_ROOT is a root that came by a way you trust. Each FILE is checked as TARGET_PATH.
Nothing is fetched from a network. Exit code 0: all is well; 1: refused, with python-tuf's reason.
"""

import pathlib
import sys
import tempfile
from urllib.parse import unquote

from tuf.api.exceptions import DownloadHTTPError, RepositoryError
from tuf.ngclient import FetcherInterface, Updater


class Folder(FetcherInterface):
    """Reads from a folder what python-tuf thinks it downloads."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)

    def _fetch(self, url):
        path = self.folder / unquote(url.rsplit("/", 1)[1])
        if not path.is_file():
            raise DownloadHTTPError(f"{path} is not there", 404)
        return iter([path.read_bytes()])


def main(meta, trusted_root, *targets):
    with tempfile.TemporaryDirectory() as state:
        updater = Updater(
            metadata_dir=state,
            metadata_base_url="folder://meta/",
            fetcher=Folder(meta),
            bootstrap=pathlib.Path(trusted_root).read_bytes(),
        )
        try:
            updater.refresh()
            for path, file in zip(targets[::2], targets[1::2]):
                target = updater.get_targetinfo(path)
                if target is None:
                    sys.exit(f"refused: no role lists {path}")
                target.verify_length_and_hashes(pathlib.Path(file).read_bytes())
                print(f"ok: {path}")
        except (RepositoryError, DownloadHTTPError, ValueError) as error:
            sys.exit(f"refused: {type(error).__name__}: {error}")
    print("ok: metadata")


main(*sys.argv[1:])
