//! Runs the program the way a person does, and shows what came of it.

pub(crate) mod cmd;
pub(crate) mod desk;
#[path = "../../../tests/support/every_file.rs"]
pub(crate) mod every_file;
pub(crate) mod lab;
#[path = "../../../tests/support/schema.rs"]
pub(crate) mod schema;
#[allow(dead_code, reason = "what hides and what finds ask for different things")]
#[path = "../../../tests/support/spellings.rs"]
pub(crate) mod spellings;
#[cfg(unix)]
pub(crate) mod terminal;

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread;

/// A published sample, as in `tests/vectors`.
pub(crate) const IID: &str = "020650-770493-837252-929082-195773-527024-195725-809211-989214";
/// Invented; no PC takes it.
pub(crate) const CID: &str = "415635-305286-761940-283503-592176-634083-177461-859316";
/// A setup key that Microsoft publishes for everyone.
pub(crate) const KEY: &str = "TVRH6-WHNXV-R9WG3-9XRFY-MY832";

/// What came of one run.
pub(crate) struct Run {
    arguments: Vec<String>,
    pub(crate) status: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Run {
    /// Arguments, status and both outputs as one text.
    pub(crate) fn shown(&self) -> String {
        let mut text = String::from("$ offhook");
        for argument in &self.arguments {
            let plain = argument.chars().all(|c| c.is_ascii_alphanumeric() || "-_./".contains(c));
            let _ = if plain && !argument.is_empty() {
                write!(text, " {argument}")
            } else {
                write!(text, " '{}'", argument.escape_debug())
            };
        }
        let status = self.status.map_or(String::from("none"), |status| status.to_string());
        let _ = writeln!(text, "\nstatus {status}");
        for (name, output) in [("stdout", &self.stdout), ("stderr", &self.stderr)] {
            if !output.is_empty() {
                let _ = write!(text, "--- {name}\n{output}");
            }
        }
        text
    }

    /// Each line of the output as JSON.
    pub(crate) fn json(&self) -> Vec<serde_json::Value> {
        self.stdout.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect()
    }
}

/// Runs the program with an empty standard input.
pub(crate) fn offhook(arguments: &[&str]) -> Run {
    fed(arguments, b"")
}

/// Runs the program with these bytes on standard input.
pub(crate) fn fed(arguments: &[&str], input: &[u8]) -> Run {
    finished(arguments, spawned(command(arguments)), input)
}

/// Runs the program in this folder, so that paths in what it prints are always the same.
pub(crate) fn within(folder: &str, arguments: &[&str], input: &[u8]) -> Run {
    let mut command = command(arguments);
    command.current_dir(folder);
    finished(arguments, spawned(command), input)
}

/// Runs the program in this folder, with the null device for standard input.
pub(crate) fn without_input(folder: &str, arguments: &[&str]) -> Run {
    let mut command = command(arguments);
    let output = command.current_dir(folder).stdin(Stdio::null()).output().expect("the program starts");
    let text = |bytes| String::from_utf8(bytes).expect("the output is UTF-8");
    Run {
        arguments: arguments.iter().map(|argument| String::from(*argument)).collect(),
        status: output.status.code(),
        stdout: text(output.stdout),
        stderr: text(output.stderr),
    }
}

/// Runs the program in a system of this language.
pub(crate) fn in_system_of(language: &str, arguments: &[&str]) -> Run {
    let mut command = command(arguments);
    command.env_remove("LC_ALL").env("LANG", language);
    finished(arguments, spawned(command), b"")
}

/// The program, in the folder of captured outputs and with nothing else in its environment.
pub(crate) fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_offhook"));
    command.args(arguments).env_clear().env("LC_ALL", "C").env("OFFHOOK_SETTINGS", "").current_dir(outputs());
    // Windows starts no program without it.
    if let Some(root) = std::env::var_os("SystemRoot") {
        command.env("SystemRoot", root);
    }
    command
}

/// Starts the program with pipes on all three ends.
pub(crate) fn spawned(mut command: Command) -> Child {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts")
}

fn finished(arguments: &[&str], mut child: Child, input: &[u8]) -> Run {
    let mut stdin = child.stdin.take().expect("stdin is a pipe");
    let output = thread::scope(|scope| {
        // A program that has seen enough closes its end, so a failed write is no failure.
        scope.spawn(move || stdin.write_all(input));
        child.wait_with_output().expect("the program ends")
    });
    Run {
        arguments: arguments.iter().map(|argument| String::from(*argument)).collect(),
        status: output.status.code(),
        stdout: String::from_utf8(output.stdout).expect("stdout is UTF-8"),
        stderr: String::from_utf8(output.stderr).expect("stderr is UTF-8"),
    }
}

/// The captured outputs of the tools.
pub(crate) fn outputs() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../readers/tests/outputs")
}

/// A file with these bytes, gone when the guard is.
pub(crate) struct Temporary(PathBuf);

impl Temporary {
    pub(crate) fn new(name: &str, bytes: &[u8]) -> Self {
        let path = std::env::temp_dir().join(format!("offhook-{}-{name}", std::process::id()));
        std::fs::write(&path, bytes).expect("the temporary folder is writable");
        Self(path)
    }

    /// An empty folder of its own.
    pub(crate) fn folder(name: &str) -> Self {
        use std::sync::atomic::{AtomicUsize, Ordering};
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("offhook-{}-{name}-{number}", std::process::id()));
        std::fs::create_dir_all(&path).expect("the temporary folder is writable");
        Self(path)
    }

    /// Writes a file into the folder.
    pub(crate) fn write(&self, name: &str, text: &str) {
        let path = self.0.join(name);
        std::fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("the folder is writable");
        std::fs::write(path, text).expect("the folder is writable");
    }

    pub(crate) fn path(&self) -> &str {
        self.0.to_str().expect("the temporary folder has a plain name")
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0).or_else(|_| std::fs::remove_dir_all(&self.0));
    }
}
