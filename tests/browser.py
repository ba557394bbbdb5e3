"""Headless Chromium for the dashboard's tests and benchmark."""

import json
import shutil
import tempfile

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.support.ui import WebDriverWait

CHROMIUM = (
    shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
)
DRIVER = shutil.which("chromedriver")
MISSING = (
    None
    if CHROMIUM and DRIVER
    else "needs Chromium and its driver: apt-get install chromium chromium-driver"
)


class Browser(webdriver.Chrome):
    """A browser that waits on conditions and tells what its pages logged and asked for."""

    def wait(self, condition, seconds=20):
        return WebDriverWait(self, seconds, poll_frequency=0.02).until(condition)

    def wait_ready(self):
        self.wait(
            lambda b: b.execute_script("return document.documentElement.dataset.ready === 'yes'")
        )

    def errors(self) -> list[str]:
        """What the console got since the last call; the pages log nothing themselves."""
        return [entry["message"] for entry in self.get_log("browser")]

    def requests(self) -> list[str]:
        """Addresses asked for since the last call."""
        messages = [
            json.loads(entry["message"])["message"] for entry in self.get_log("performance")
        ]
        return [
            m["params"]["request"]["url"]
            for m in messages
            if m["method"] == "Network.requestWillBeSent"
        ]

    def quit(self):
        super().quit()
        shutil.rmtree(self.profile, ignore_errors=True)


def open_browser(width: int = 1280, height: int = 900) -> Browser:
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    profile = tempfile.mkdtemp()
    for argument in (
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        f"--user-data-dir={profile}",
        f"--window-size={width},{height}",
    ):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    browser = Browser(options=options, service=Service(DRIVER))
    browser.profile = profile
    browser.set_script_timeout(20)
    return browser
