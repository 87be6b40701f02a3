//! Links the C library, which starts the program.

fn main() {
    println!("cargo:rustc-link-arg=-lc");
}
