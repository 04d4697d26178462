//! The real window, driven through a WebDriver.

use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use crate::repository::{artifacts, prepared};

/// Longest wait for a condition, in seconds. Conditions are awaited; nothing sleeps for a fixed time.
const WAIT_S: u64 = 20;

/// An open window.
pub struct Window {
    /// The WebDriver session in it.
    pub client: Client,
    driver: Child,
}

impl Window {
    /// Opens the app of the journeys on `library` and waits for the language gate.
    pub async fn open(library: &Path) -> Self {
        Self::open_program(&prepared("target/journeys/haki-app"), library).await
    }

    /// The same with another build of the app that lets a WebDriver in.
    pub async fn open_program(app: &Path, library: &Path) -> Self {
        let port = free_port();
        let mut driver = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("TAURI_AUTOMATION", "true")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .process_group(0)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver starts");
        let options = json!({ "binary": app, "args": ["--library", library] });
        let capabilities = json!({ "webkitgtk:browserOptions": options });
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(driver.try_wait().expect("asks").is_none(), "WebKitWebDriver ended");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities.as_object().cloned().unwrap_or_default());
        let client = match builder.connect(&format!("http://127.0.0.1:{port}")).await {
            Ok(client) => client,
            Err(error) => {
                let _ = driver.kill();
                panic!("no session: {error:?}");
            }
        };
        let window = Self { client, driver };
        window.see("gate").await;
        window
    }

    /// Waits for the element with this `data-test` and returns it.
    pub async fn see(&self, name: &str) -> Element {
        self.see_css(&format!("[data-test='{name}']")).await
    }

    /// Waits for the first element that the selector matches.
    pub async fn see_css(&self, selector: &str) -> Element {
        let wait = self.client.wait().at_most(Duration::from_secs(WAIT_S));
        match wait.for_element(Locator::Css(selector)).await {
            Ok(element) => element,
            Err(error) => {
                self.picture("failed").await;
                panic!("{selector} did not appear: {error}; see {}", artifacts().join("failed.png").display())
            }
        }
    }

    /// Waits until nothing matches the selector.
    pub async fn see_gone(&self, selector: &str) {
        let script = format!("return document.querySelector({}) === null", json!(selector));
        self.wait_for(&script).await;
    }

    /// Waits until the script returns true.
    pub async fn wait_for(&self, script: &str) {
        for _ in 0..WAIT_S * 20 {
            if self.run(script).await == Value::Bool(true) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        self.picture("failed").await;
        panic!("never true: {script}; see {}", artifacts().join("failed.png").display());
    }

    /// Clicks the element that the selector matches, once it is there and stands still.
    pub async fn click(&self, selector: &str) {
        let mut refusal = String::new();
        for _ in 0..WAIT_S * 10 {
            let element = self.see_css(selector).await;
            self.run(&format!("document.querySelector({})?.scrollIntoView({{ block: 'center' }})", json!(selector)))
                .await;
            match element.click().await {
                Ok(()) => return,
                // Results are replaced while somebody types: an element can go between finding and clicking it.
                Err(error) => refusal = format!("{error:?}"),
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("{selector} cannot be clicked: {refusal}");
    }

    /// Runs a script in the page and returns what it returns.
    pub async fn run(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Presses keys as a person would, wherever the focus is. See [`fantoccini::key::Key`] for names.
    pub async fn press(&self, keys: &str) {
        let focused = self.client.active_element().await.expect("something has the focus");
        focused.send_keys(keys).await.unwrap_or_else(|error| panic!("{keys:?} cannot be typed: {error}"));
    }

    /// Presses and releases one key, as often as said, wherever the focus is.
    pub async fn strike(&self, key: Key, times: usize) {
        let mut keys = KeyActions::new("keyboard".into());
        for _ in 0..times {
            let value = char::from(key);
            keys = keys.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        self.client.perform_actions(keys).await.expect("the keys can be pressed");
    }

    /// Saves what the screen shows of the window as `target/artifacts/<name>.png`.
    ///
    /// Taken from the screen, not through the WebDriver: that one waits for a frame, and a page at rest draws none.
    pub async fn picture(&self, name: &str) {
        self.run("return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))").await;
        // A hint that hangs at the pointer would cover the picture.
        let _ = Command::new("xdotool").args(["mousemove", "0", "0"]).status();
        let file = artifacts().join(format!("{name}.png"));
        let status = Command::new("import").args(["-window", "Haki"]).arg(&file).status();
        assert!(status.expect("ImageMagick's import starts").success(), "takes a picture");
    }

    /// Asserts that axe-core finds no violation on the screen.
    pub async fn assert_accessible(&self, screen: &str) {
        let axe = std::fs::read_to_string(prepared("tests/node_modules/axe-core/axe.min.js")).expect("reads axe-core");
        self.run(&axe).await;
        let script = "const done = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ['violations'] })
               .then(r => done(r.violations.map(v => ({ id: v.id, help: v.help,
                   nodes: v.nodes.map(n => n.html.slice(0, 200) + ' ' + n.failureSummary) }))),
                     e => done(String(e)));";
        let violations = self.client.execute_async(script, Vec::new()).await.expect("axe runs");
        assert_eq!(violations, json!([]), "{screen} has accessibility violations: {violations:#}");
    }

    /// Closes the window and waits until its processes are gone.
    pub async fn close(self) {
        let _ = self.client.clone().close().await;
    }
}

impl Drop for Window {
    /// Ends the driver and all that it started, also when a journey fails.
    fn drop(&mut self) {
        let group = format!("-{}", self.driver.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
        let _ = self.driver.wait();
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("the loopback has a free port");
    listener.local_addr().expect("a bound socket has an address").port()
}
