"""Store again what a screen reader gets; `python -m tests.browser.store_trees`."""

import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from .conftest import CHROMIUM, FLAGS, Room, start_server
from .test_canvas_pages import TREES, full_canvas, look_at_sheets, trees


def main() -> None:
    server = start_server(Path(tempfile.mkdtemp()))
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
            room = Room(server, browser)
            for name, tree in trees(full_canvas(room), look_at_sheets(room)).items():
                (TREES / name).write_text(tree)
            browser.close()
    finally:
        server.stop()


if __name__ == "__main__":
    main()
