//! Small programs that embed offhook: `src/bin/`, and `no-std/` beside this package.
