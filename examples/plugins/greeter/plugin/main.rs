//! Greets every query by its name. Reads the request from stdin to the end and writes the response to stdout, with nothing but
//! the standard library: `rustc --target wasm32-wasi -O main.rs` builds it.

use std::io::{self, Read, Write};

mod wire;

fn main() {
    let mut request = Vec::new();
    io::stdin().read_to_end(&mut request).expect("stdin can be read");
    match greet(&request) {
        Ok(response) => io::stdout().write_all(&response).expect("stdout can be written"),
        Err(reason) => {
            eprintln!("greeter: {}", reason);
            std::process::exit(1);
        }
    }
}

/// A response with one file, `hello.txt`.
fn greet(request: &[u8]) -> Result<Vec<u8>, wire::Malformed> {
    let mut text = String::new();
    for query in wire::messages(request, 3)? {
        let name = wire::text(query, 2)?;
        text.push_str(&format!("Hello, {}!\n", name));
    }
    let mut file = Vec::new();
    wire::write_bytes(&mut file, 1, b"hello.txt");
    wire::write_bytes(&mut file, 2, text.as_bytes());
    let mut response = Vec::new();
    wire::write_bytes(&mut response, 1, &file);
    Ok(response)
}
